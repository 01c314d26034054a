package dev.dossier.importer.draft;

import java.util.List;

/**
 * A text of the profile that is being made.
 *
 * @param text it
 * @param style how it is written
 * @param sources the values of imported files that are in it
 */
public record DraftText(String text, Style style, List<SourceNode> sources) implements Draft {
  /** How texts are written. */
  public enum Style {
    /** Text, which gets quotes if YAML could take it for a number or a truth value. */
    TEXT,
    /** Prose: as a block if it is long. */
    PROSE,
    /** A date, a number or a truth value, which needs no quotes. */
    VALUE
  }

  public DraftText {
    sources = List.copyOf(sources);
  }

  public static DraftText of(String text, SourceNode... sources) {
    return new DraftText(text, Style.TEXT, List.of(sources));
  }

  public static DraftText value(String text, SourceNode... sources) {
    return new DraftText(text, Style.VALUE, List.of(sources));
  }

  @Override
  public boolean isEmpty() {
    return text.isEmpty();
  }
}
