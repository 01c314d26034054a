package dev.dossier.html.template;

import dev.dossier.document.PlainText;
import dev.dossier.source.file.InputFile;
import freemarker.core.ParseException;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts FreeMarker's exceptions to failures with a one-line message and a location. */
final class FailureReport {
  private static final Pattern PLACE = Pattern.compile("\\[in template [^\\]\\n]*+\\]");

  /** FreeMarker's message for an unclosed string contains the rest of the template. */
  private static final int MAX_MESSAGE = 300;

  private static final long MAX_BYTES = 1 << 20;

  private final @Nullable OverrideLoader overrides;

  FailureReport(@Nullable OverrideLoader overrides) {
    this.overrides = overrides;
  }

  /** Returns the path of a user's template, or the name of a built-in one. */
  String place(String template) {
    Path file = overriding(template);
    return file == null ? template : file.toString();
  }

  TemplateFailure of(TemplateException e, String template) {
    String name = e.getTemplateSourceName() == null ? template : e.getTemplateSourceName();
    int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
    int column = e.getColumnNumber() == null ? 0 : e.getColumnNumber();
    for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof ParseException parse) {
        return of(parse, template); // Syntax error in an included template.
      } else if (cause instanceof TemplateNotFoundException missing) {
        return at(name, line, column, missing(missing), e);
      }
    }
    return at(name, line, column, String.valueOf(e.getMessageWithoutStackTop()), e);
  }

  TemplateFailure of(TemplateGuard.Refusal e) {
    return at(e.template(), e.line(), e.column(), String.valueOf(e.getMessage()), e);
  }

  TemplateFailure of(IOException e, String template) {
    if (e instanceof ParseException parse) {
      String name = parse.getTemplateName() == null ? template : parse.getTemplateName();
      return at(
          name, parse.getLineNumber(), parse.getColumnNumber(), parse.getEditorMessage(), parse);
    }
    if (e instanceof TemplateNotFoundException missing) {
      return at(template, 0, 0, missing(missing), e);
    }
    if (e instanceof MalformedTemplateNameException malformed) {
      return at(
          template,
          0,
          0,
          "'" + malformed.getTemplateName() + "' is outside the folder of templates",
          e);
    }
    return e instanceof InputFile.Unreadable unreadable
        ? at(template, unreadable.line(), unreadable.column(), unreadable.getMessage(), e)
        : at(template, 0, 0, String.valueOf(e.getMessage()), e);
  }

  /** FreeMarker's own message describes its loaders. */
  private static String missing(TemplateNotFoundException e) {
    return "there is no template '" + e.getTemplateName() + "'";
  }

  private TemplateFailure at(String name, int line, int column, String message, Throwable cause) {
    // At the end of a template FreeMarker reports column 0.
    int shown = line > 0 ? Math.max(1, column) : column;
    return new TemplateFailure(
        place(name), line, shown, oneLine(message), excerpt(name, line), cause);
  }

  /** Removes FreeMarker's tips, and its location, which a problem has already. */
  private static String oneLine(String message) {
    int tips = message.indexOf("\n----");
    String text = tips < 0 ? message : message.substring(0, tips);
    String line =
        PLACE.matcher(text).replaceAll("").replaceAll("\\s+", " ").replace(" ==> ", " ").strip();
    return PlainText.shortened(line, MAX_MESSAGE);
  }

  private @Nullable String excerpt(String name, int line) {
    Path file = overriding(name);
    if (file == null || line < 1) {
      return null;
    }
    try {
      String text = new String(InputFile.read(file, MAX_BYTES), StandardCharsets.UTF_8);
      return text.lines().skip(line - 1L).findFirst().orElse(null);
    } catch (InputFile.Unreadable e) {
      return null; // The problem has no excerpt.
    }
  }

  private @Nullable Path overriding(String name) {
    if (overrides == null || name.contains("..")) {
      return null;
    }
    Path file = overrides.file(name);
    return InputFile.exists(file) ? file : null;
  }
}
