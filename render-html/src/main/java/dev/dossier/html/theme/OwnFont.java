package dev.dossier.html.theme;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.document.Document.WebFont;
import dev.dossier.source.file.InputFile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A font of the user, whose files the profile names and the model has checked. Immutable.
 *
 * @param files WOFF2 files by their names on a page: {@code own}
 */
record OwnFont(Map<String, byte[]> files) {
  /** No font of the user. */
  static final OwnFont NONE = new OwnFont(Map.of());

  private static final String UPRIGHT = "own";
  private static final String ITALIC = "own-italic";
  private static final long MOST_BYTES = 500_000;

  /**
   * Reads the files.
   *
   * @throws UserFile.Fault if one of them cannot be read
   */
  static OwnFont read(@Nullable WebFont font) throws UserFile.Fault {
    if (font == null) {
      return NONE;
    }
    Map<String, byte[]> files = new TreeMap<>();
    files.put(UPRIGHT, content(font.upright()));
    if (font.italic() != null) {
      files.put(ITALIC, content(font.italic()));
    }
    return new OwnFont(files);
  }

  private static byte[] content(Path file) throws UserFile.Fault {
    try {
      return InputFile.read(file, MOST_BYTES);
    } catch (InputFile.Unreadable e) {
      throw new UserFile.Fault(Problem.ofFile(Severity.ERROR, file.toString(), e.getMessage()));
    }
  }

  /** Returns whether there is none. */
  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Returns whether a file of this name belongs to it. */
  boolean has(String name) {
    return files.containsKey(name);
  }

  /** Returns the content of a file that belongs to it. */
  byte[] content(String name) {
    return Objects.requireNonNull(files.get(name)).clone();
  }

  /**
   * Returns the rule that sets all text but code in this font.
   *
   * @param system the kind of font that has the other characters: {@code serif}
   */
  String rule(String system) {
    return ":root{--text-family:\"Own\",var(--%1$s);--display-family:\"Own\",var(--%1$s)}"
        .formatted(system);
  }

  /** Returns its faces, like those of a theme. */
  String css() {
    StringBuilder css = new StringBuilder();
    files.forEach(
        (name, content) -> {
          String style = name.equals(ITALIC) ? "italic" : "normal";
          // Without weights, browsers make bold text from the only weight.
          String weight = Woff2.isVariable(content) ? "font-weight:100 900;" : "";
          css.append(
              "@font-face{font-family:\"Own\";font-style:%s;%sfont-display:swap;src:url(\"%s\") format(\"woff2\")}"
                  .formatted(style, weight, name));
        });
    return css.toString();
  }
}
