package dev.dossier;

import dev.dossier.document.PeopleIndex;
import dev.dossier.document.PersonCard;
import dev.dossier.language.Direction;
import dev.dossier.language.Translations;
import dev.dossier.output.OutputFolder;
import dev.dossier.render.Renderer;
import dev.dossier.render.Renderers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page that lists several people, with links to their documents. Immutable.
 *
 * <pre>{@code
 * PersonCard ada = Dossier.read(Path.of("ada/profile.yaml")).card(WriteOptions.defaults());
 * new PeoplePage("Our group", null, null, List.of(new PersonCard.Placed("ada", ada)))
 *     .write(Path.of("target/dossier"));
 * }</pre>
 *
 * @param title the heading, as plain text
 * @param language the BCP 47 tag of its language; {@code null} for that of most people
 * @param theme one of {@link #themes()}; {@code null} for the first
 * @param people the people in order, each with a folder for the documents
 */
public record PeoplePage(
    String title,
    @Nullable String language,
    @Nullable String theme,
    List<PersonCard.Placed> people) {
  /** The name of the page in reports of written files. */
  private static final String NAME = "index";

  public PeoplePage {
    people = List.copyOf(people);
  }

  /** Returns the names of the themes, the default first; none without a renderer of pages. */
  public static List<String> themes() {
    return new Renderers().pages().stream().findFirst().map(Renderer::themes).orElse(List.of());
  }

  /**
   * Writes the page {@code index.html} and its photos into a folder, which is created if needed.
   *
   * @return the files, the page first
   * @throws IOException if a file cannot be written; the message names it
   */
  public List<WrittenFile> write(Path folder) throws IOException {
    long start = System.nanoTime();
    List<WrittenFile> written = new ArrayList<>();
    try (OutputFolder output = new OutputFolder(folder)) {
      for (Renderer.OutputFile file : files()) {
        Path path = output.write(file.path(), file.content());
        Duration time = Duration.ofNanos(written.isEmpty() ? System.nanoTime() - start : 0);
        written.add(new WrittenFile(NAME, path, file.content().length, time));
      }
      output.moveIntoPlace();
    }
    return written;
  }

  private List<Renderer.OutputFile> files() {
    String tag = language == null ? usualLanguage() : language;
    PeopleIndex index =
        new PeopleIndex(
            title,
            tag,
            Direction.of(tag).word(),
            theme,
            people,
            Translations.BUILT_IN.labels(tag).all());
    return new Renderers()
        .pages().stream().map(it -> it.people(index)).findFirst().orElse(List.of());
  }

  /** Returns the language of most people; if two are as frequent, the first. */
  private String usualLanguage() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    people.forEach(person -> counts.merge(person.card().language(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Comparator.comparing(entry -> -entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("en");
  }
}
