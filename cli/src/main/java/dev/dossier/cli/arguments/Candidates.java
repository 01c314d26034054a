package dev.dossier.cli.arguments;

import java.util.List;

/**
 * What shells complete for a value. A subclass finds its words when it is asked for them, if that
 * takes time.
 */
public class Candidates {
  /** Nothing: any text is allowed. */
  public static final Candidates NONE = new Candidates();

  /** The names of files and folders. */
  public static final Candidates FILES = new Candidates();

  /** The names of folders. */
  public static final Candidates FOLDERS = new Candidates();

  private final List<String> words;

  /** Creates candidates that are these words. */
  public Candidates(String... words) {
    this.words = List.of(words);
  }

  /** The words; none if the candidates are files or folders. */
  public List<String> words() {
    return words;
  }
}
