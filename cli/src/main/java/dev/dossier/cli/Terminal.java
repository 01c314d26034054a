package dev.dossier.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where the command prints.
 *
 * @param out results
 * @param err problems and progress
 * @param folder the current folder, an absolute path
 * @param hasColours whether a person reads {@code err} on a terminal that shows colours
 */
record Terminal(PrintStream out, PrintStream err, Path folder, boolean hasColours) {}
