package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.csl.Publication;
import dev.dossier.source.csl.CslFileReader;
import dev.dossier.source.file.Problems;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** Works for tests of references, one of each type. */
final class Works {
  /** The most common styles. */
  static final List<String> STYLES =
      List.of(
          "chicago-author-date-17th-edition",
          "chicago-author-date",
          "chicago-notes-bibliography-17th-edition",
          "chicago-notes-bibliography",
          "apa",
          "ieee",
          "nature",
          "nlm-citation-sequence",
          "modern-language-association",
          "association-for-computing-machinery",
          "american-medical-association",
          "harvard-cite-them-right");

  private Works() {}

  /** {@code references/works.json}. */
  static Path file() {
    try {
      return Path.of(Works.class.getResource("/references/works.json").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  static List<Publication> all() {
    return read(file());
  }

  static List<Publication> read(Path file) {
    Problems problems = new Problems();
    List<Publication> works = CslFileReader.read(file, "works.json", problems);
    assertThat(problems.sorted()).isEmpty();
    return works;
  }
}
