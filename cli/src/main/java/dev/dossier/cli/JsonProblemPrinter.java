package dev.dossier.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.dossier.Problem;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/**
 * Prints problems as JSON, one object a line, with {@code file}, {@code line}, {@code column},
 * {@code length}, {@code severity}, {@code path}, {@code message} and {@code suggestion}. Line and
 * column are 1-based, in code points; 0 is the file as a whole.
 */
final class JsonProblemPrinter implements ProblemPrinter {
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().serializeNulls().create();

  private final PrintStream out;

  JsonProblemPrinter(PrintStream out) {
    this.out = out;
  }

  @Override
  public void print(List<Problem> problems) {
    for (Problem problem : problems) {
      JsonObject object = new JsonObject();
      object.addProperty("file", problem.file());
      object.addProperty("line", problem.line());
      object.addProperty("column", problem.column());
      object.addProperty("length", problem.length());
      object.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
      object.addProperty("path", problem.path());
      object.addProperty("message", problem.message());
      object.addProperty("suggestion", problem.suggestion());
      out.print(GSON.toJson(object) + "\n");
    }
  }
}
