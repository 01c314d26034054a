package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.Publication;
import dev.dossier.source.CslFileReader;
import dev.dossier.source.Problems;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;

/** The works that references are tested with, one of each kind. */
final class Works {
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
    List<Publication> works =
        CslFileReader.read(file, "works.json", problems).stream()
            .map(CslFileReader.Item::publication)
            .toList();
    assertThat(problems.sorted()).isEmpty();
    return works;
  }
}
