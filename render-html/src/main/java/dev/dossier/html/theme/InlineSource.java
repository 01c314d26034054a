package dev.dossier.html.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * An inline style sheet or script of a page.
 *
 * @param text the content of the element
 * @param hash its hash source in the Content Security Policy: {@code sha256-…}
 */
public record InlineSource(String text, String hash) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern SPACE_OF_CSS = Pattern.compile("\\s*([{};,>\\n])\\s*");
  private static final Pattern INDENTATION = Pattern.compile("\\s*\\R\\s*");

  /** Reads a resource of this module and removes block comments and indentation. */
  public static InlineSource read(String resource) {
    return of(resource(resource));
  }

  /** Returns the text of a resource of this module: {@code page.css}. */
  static String resource(String resource) {
    try (InputStream in = InlineSource.class.getResourceAsStream("/dev/dossier/html/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing in the jar of Dossier");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Removes block comments and indentation. The source is trusted. */
  static InlineSource of(String source) {
    String bare = COMMENT.matcher(source).replaceAll("");
    return verbatim(INDENTATION.matcher(bare).replaceAll("\n").strip());
  }

  /**
   * Removes comments and unneeded space of a style sheet. The source is trusted: no string of it
   * has a comma or {@code >}.
   */
  static String dense(String css) {
    String bare = COMMENT.matcher(css).replaceAll("");
    String dense = SPACE_OF_CSS.matcher(bare).replaceAll("$1");
    return dense.replace(": ", ":").replace(";}", "}").strip();
  }

  /** Uses a text unchanged. */
  public static InlineSource verbatim(String text) {
    return new InlineSource(text, "sha256-" + sha256(text));
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every Java platform has it.
    }
  }
}
