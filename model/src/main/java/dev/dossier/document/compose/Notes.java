package dev.dossier.document.compose;

import dev.dossier.document.Document;
import dev.dossier.language.Labels;
import dev.dossier.text.Citation;
import dev.dossier.text.ProseRenderer;
import dev.dossier.text.RichText;
import dev.dossier.text.YearsSince;
import dev.dossier.text.node.Inline;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Numbers the footnotes of a document, and collects or inserts its citations in order. */
final class Notes implements ProseRenderer {
  private final List<RichText> citationTexts;
  private final Labels labels;
  private final @Nullable LocalDate today;
  private final List<Citation> citations = new ArrayList<>();
  private final Map<Object, Integer> numbers = new HashMap<>();
  private final List<RichText> texts = new ArrayList<>();
  private final List<List<String>> marks = new ArrayList<>();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean isSetting;

  /**
   * Creates the notes of a document.
   *
   * @param citationTexts the formatted citations in order; empty for the pass that only collects
   *     citations
   * @param today the day to which years are counted; {@code null} if there is none
   */
  Notes(List<RichText> citationTexts, Labels labels, @Nullable LocalDate today) {
    this.citationTexts = citationTexts;
    this.labels = labels;
    this.today = today;
  }

  /** Returns all citations so far. */
  List<Citation> citations() {
    return citations;
  }

  @Override
  public RichText citation(Citation citation) {
    int index = citations.size();
    citations.add(citation);
    return index < citationTexts.size() ? citationTexts.get(index) : RichText.ofPlain("");
  }

  @Override
  public RichText yearsSince(YearsSince since) {
    return RichText.ofPlain(today == null ? "…" : labels.number(since.years(today)));
  }

  @Override
  public Inline.NoteReference footnote(Object footnote, Supplier<RichText> text) {
    Integer known = numbers.get(footnote);
    int number = known != null ? known : numbers.size() + 1;
    if (known == null) {
      numbers.put(footnote, number);
      marks.add(new ArrayList<>());
      // The number is assigned before the text is rendered, as a footnote may contain a
      // mark.
      texts.add(RichText.ofPlain(""));
      waiting.add(() -> texts.set(number - 1, text.get()));
      setWaiting();
    }
    List<String> own = marks.get(number - 1);
    String id = "fnref-" + number + (own.isEmpty() ? "" : "-" + (own.size() + 1));
    own.add(id);
    return new Inline.NoteReference(id, number);
  }

  /** Renders the footnotes with a mark, one after the other, as chains of them may be long. */
  private void setWaiting() {
    if (isSetting) {
      return;
    }
    isSetting = true;
    for (Runnable next = waiting.poll(); next != null; next = waiting.poll()) {
      next.run();
    }
    isSetting = false;
  }

  /** Returns all footnotes in the order of their first marks. */
  List<Document.Footnote> footnotes() {
    List<Document.Footnote> footnotes = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      footnotes.add(new Document.Footnote(i + 1, texts.get(i), marks.get(i)));
    }
    return footnotes;
  }
}
