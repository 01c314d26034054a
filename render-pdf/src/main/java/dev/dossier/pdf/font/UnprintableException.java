package dev.dossier.pdf.font;

import dev.dossier.render.Renderer.TextProblem;
import java.util.List;

/** A document whose letters no font has: there is nothing to lay out. */
public final class UnprintableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<TextProblem> problems;

  public UnprintableException(List<TextProblem> problems) {
    this.problems = problems;
  }

  /** What is to be reported, errors among them. */
  public List<TextProblem> problems() {
    return problems;
  }
}
