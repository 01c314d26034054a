package dev.dossier.pdf.font;

import dev.dossier.render.Renderer.TextProblem;
import java.util.List;

/** Thrown for a document whose letters mostly have no glyph in any font. */
public final class UnprintableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<TextProblem> problems;

  public UnprintableException(List<TextProblem> problems) {
    this.problems = problems;
  }

  /** Returns the problems to report, with at least one error. */
  public List<TextProblem> problems() {
    return problems;
  }
}
