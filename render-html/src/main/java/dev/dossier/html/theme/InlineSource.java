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
 * A style sheet or script as it stands in a page.
 *
 * @param text as it stands there
 * @param hash its source expression in a Content Security Policy: {@code sha256-…}
 */
public record InlineSource(String text, String hash) {
  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern INDENTATION = Pattern.compile("\\s*\\R\\s*");

  /** Reads a resource of the renderer of pages. */
  public static InlineSource read(String resource) {
    try (InputStream in = InlineSource.class.getResourceAsStream("/dev/dossier/html/" + resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing in the jar of Dossier");
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without block comments and indentation. */
  static InlineSource of(String source) {
    String bare = COMMENT.matcher(source).replaceAll("");
    return verbatim(INDENTATION.matcher(bare).replaceAll("\n").strip());
  }

  /** As it is. */
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
