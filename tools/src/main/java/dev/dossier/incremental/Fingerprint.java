package dev.dossier.incremental;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A hash (SHA-256) of texts and bytes, which count with their lengths and positions. */
final class Fingerprint {
  private final MessageDigest digest = sha256();

  /** Adds a text; {@code null} differs from every text. */
  Fingerprint add(@Nullable String text) {
    return text == null ? length(-1) : addBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Adds bytes. */
  Fingerprint addBytes(byte[] bytes) {
    length(bytes.length).digest.update(bytes);
    return this;
  }

  private Fingerprint length(int length) {
    digest.update((length + ":").getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /** Adds texts in this order, and their number. */
  Fingerprint addAll(Collection<String> texts) {
    add(String.valueOf(texts.size()));
    texts.forEach(this::add);
    return this;
  }

  /** Returns the hash as 64 hexadecimal digits. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Returns a new digest. */
  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // Every JVM has it.
    }
  }
}
