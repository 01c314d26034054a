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

/** Turns FreeMarker's exceptions into a line for the user. */
final class FailureReport {
  private static final Pattern PLACE = Pattern.compile("\\[in template [^\\]\\n]*+\\]");

  /** FreeMarker repeats all that it has read of a text without an end. */
  private static final int LONGEST = 300;

  private static final long MOST_BYTES = 1 << 20;

  private final @Nullable OverrideLoader overrides;

  FailureReport(@Nullable OverrideLoader overrides) {
    this.overrides = overrides;
  }

  /** Where a template lies: the user's file, or the name of a built-in one. */
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
        return of(parse, template); // Of the template that this one includes.
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
      return at(template, 0, 0, "'" + malformed.getTemplateName() + "' leaves the templates", e);
    }
    return e instanceof InputFile.Unreadable unreadable
        ? at(template, unreadable.line(), unreadable.column(), unreadable.getMessage(), e)
        : at(template, 0, 0, String.valueOf(e.getMessage()), e);
  }

  /** FreeMarker's own message tells of its loaders. */
  private static String missing(TemplateNotFoundException e) {
    return "there is no template '" + e.getTemplateName() + "'";
  }

  private TemplateFailure at(String name, int line, int column, String message, Throwable cause) {
    // FreeMarker counts from 0 at the end of a template.
    int shown = line > 0 ? Math.max(1, column) : column;
    return new TemplateFailure(
        place(name), line, shown, oneLine(message), excerpt(name, line), cause);
  }

  /** Without FreeMarker's tips and its own telling of the place, which a problem tells itself. */
  private static String oneLine(String message) {
    int tips = message.indexOf("\n----");
    String text = tips < 0 ? message : message.substring(0, tips);
    String line =
        PLACE.matcher(text).replaceAll("").replaceAll("\\s+", " ").replace(" ==> ", " ").strip();
    return PlainText.shortened(line, LONGEST);
  }

  private @Nullable String excerpt(String name, int line) {
    Path file = overriding(name);
    if (file == null || line < 1) {
      return null;
    }
    try {
      String text = new String(InputFile.read(file, MOST_BYTES), StandardCharsets.UTF_8);
      return text.lines().skip(line - 1L).findFirst().orElse(null);
    } catch (InputFile.Unreadable e) {
      return null; // The problem is told without it.
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
