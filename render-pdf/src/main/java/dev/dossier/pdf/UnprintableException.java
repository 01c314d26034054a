package dev.dossier.pdf;

import dev.dossier.document.Renderer.TextProblem;
import java.util.List;

/** A document whose letters no font has: there is nothing to lay out. */
final class UnprintableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<TextProblem> problems;

  UnprintableException(List<TextProblem> problems) {
    this.problems = problems;
  }

  /** What is to be reported, errors among them. */
  List<TextProblem> problems() {
    return problems;
  }
}
