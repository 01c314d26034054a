package dev.dossier.cli;

import dev.dossier.Problem;
import java.util.List;

/** Prints problems. */
interface ProblemPrinter {
  void print(List<Problem> problems);
}
