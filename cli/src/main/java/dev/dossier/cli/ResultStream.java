package dev.dossier.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The stream of results, which remembers the first failure: a {@link PrintStream} hides it. */
final class ResultStream extends OutputStream {
  private final OutputStream to;
  private @Nullable IOException failure;

  ResultStream(OutputStream to) {
    this.to = new BufferedOutputStream(to);
  }

  /** A stream for text, which writes to this one. */
  PrintStream printer() {
    return new PrintStream(this, false, StandardCharsets.UTF_8);
  }

  /**
   * Returns what is to be printed if results were lost; {@code null} if they were not.
   *
   * @param printer the stream that was printed to
   */
  @Nullable String fault(PrintStream printer) {
    if (!printer.checkError()) {
      return null;
    }
    String reason = failure == null ? "" : String.valueOf(failure.getMessage());
    return "dossier: cannot write to the standard output" + (reason.isEmpty() ? "" : ": " + reason);
  }

  /** Whether results were lost because their reader has ended: {@code dossier schema | head}. */
  boolean hasNoReader() {
    return failure != null
        && String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    try {
      to.write(bytes, from, length);
    } catch (IOException e) {
      throw remember(e);
    }
  }

  @Override
  public void flush() throws IOException {
    try {
      to.flush();
    } catch (IOException e) {
      throw remember(e);
    }
  }

  private IOException remember(IOException e) {
    if (failure == null) {
      failure = e;
    }
    return e;
  }
}
