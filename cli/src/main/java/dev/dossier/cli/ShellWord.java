package dev.dossier.cli;

import java.io.File;
import java.util.regex.Pattern;

/** Writes arguments of commands that a person copies into a shell. */
final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._/:\\\\+-]+");

  private ShellWord() {}

  /** An argument, in quotation marks if a shell would read it otherwise. */
  static String of(String argument) {
    boolean isUnix = File.separatorChar == '/';
    if (PLAIN.matcher(argument).matches() && !(isUnix && argument.contains("\\"))) {
      return argument;
    }
    return '"' + (isUnix ? argument.replaceAll("[\"$`\\\\]", "\\\\$0") : argument) + '"';
  }
}
