package dev.dossier.text;

import dev.dossier.text.node.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Sets citations as their keys, and numbers footnotes as they come. */
public final class KeysAsCitations implements ProseRenderer {
  final List<Object> known = new ArrayList<>();
  final List<RichText> notes = new ArrayList<>();

  @Override
  public RichText citation(Citation citation) {
    return RichText.ofPlain("<" + citation.items().get(0).key() + ">");
  }

  @Override
  public RichText yearsSince(YearsSince since) {
    return RichText.ofPlain("<" + since.date().iso() + ">");
  }

  @Override
  public Inline.NoteReference footnote(Object footnote, Supplier<RichText> text) {
    if (!known.contains(footnote)) {
      known.add(footnote);
      notes.add(text.get());
    }
    int number = known.indexOf(footnote) + 1;
    return new Inline.NoteReference("fnref-" + number, number);
  }
}
