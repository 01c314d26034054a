package dev.dossier.render;

import dev.dossier.Problem;
import dev.dossier.SourceLocation;
import dev.dossier.document.Document;
import dev.dossier.document.PeopleIndex;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a document into files of one format.
 *
 * <p>Renderers are found by {@link java.util.ServiceLoader}. A renderer is used by one thread at a
 * time, may be used for many documents, and gives the same bytes for the same arguments.
 */
public interface Renderer {
  /** Returns the name of the format, as in profiles: {@code html}. */
  String format();

  /** Returns the extension of its files, without the dot: {@code html}. */
  String extension();

  /** Returns the media type of its files: {@code text/html}. */
  String mediaType();

  /** Returns the names of its themes, the default first. */
  List<String> themes();

  /** Whether the user may provide a theme in a folder. */
  default boolean takesThemeFolders() {
    return false;
  }

  /**
   * Returns the keys of the settings of a {@link dev.dossier.profile.spec.Design} that it supports:
   * {@code accent}, {@code font.file}. Date formats are not included, as dates of a document are
   * already written out.
   */
  default Set<String> designSettings() {
    return Set.of();
  }

  /**
   * Returns the keys of the settings for paged output in a {@link
   * dev.dossier.profile.spec.DocumentSpec} that it supports: {@code page}, {@code max-pages},
   * {@code fonts}, {@code pictures}, {@code contacts.style}.
   */
  default Set<String> pageSettings() {
    return Set.of();
  }

  /**
   * Returns the font families that a design may name, in addition to {@code serif} and {@code
   * sans}.
   */
  default List<String> fonts() {
    return List.of();
  }

  /**
   * Returns the font families that the user has added. As this may take time, it is only called for
   * a design that names a font which is not built in.
   *
   * @param folder the document's folder of fonts; {@code null} if it has none
   */
  default List<String> addedFonts(@Nullable Path folder) {
    return List.of();
  }

  /**
   * Whether its files are web pages. A page may be part of a site ({@code site}), is the target of
   * links of other documents, should not contain private data, and lists new entries first. Ids of
   * its entries do not change when others are added, as readers link to them.
   */
  default boolean isPage() {
    return false;
  }

  /**
   * Starts loading, in another thread, what the first document in a JVM needs, and returns at once.
   * It may be called before the profile is read. Failures are ignored here; they occur again when a
   * document is rendered, and are reported then.
   */
  default void warmUp() {}

  /**
   * Renders a document. Only reads the document's font files, and files in its folders of
   * templates, theme and fonts, which count as {@linkplain dev.dossier.Dossier#inputFiles() input
   * files}, and uses no network.
   *
   * @param document the document
   * @param timestamp the time of the build, for formats that contain one
   * @return the files, and what should be known about them. If there is an error among the
   *     problems, nothing is written.
   */
  Rendering render(Document document, Instant timestamp);

  /**
   * Renders the index of several people.
   *
   * @return the files, relative to the folder of the index, the page {@code index.html} first;
   *     empty if the format has no such page
   */
  default List<OutputFile> people(PeopleIndex index) {
    return List.of();
  }

  /**
   * The result of rendering.
   *
   * @param files the files, the document itself first
   * @param problems errors, warnings and hints about the document. One with a YAML path is reported
   *     at the location of the value at that path, with the name of its file. A path that begins
   *     with a dot is that of a setting of the document: {@code .max-pages}
   * @param textProblems problems with characters of texts
   */
  record Rendering(List<OutputFile> files, List<Problem> problems, List<TextProblem> textProblems) {
    public Rendering {
      files = List.copyOf(files);
      problems = List.copyOf(problems);
      textProblems = List.copyOf(textProblems);
    }

    public Rendering(List<OutputFile> files, List<Problem> problems) {
      this(files, problems, List.of());
    }

    /** Returns all problems; those of texts without their locations. */
    public List<Problem> allProblems() {
      return Stream.concat(problems.stream(), textProblems.stream().map(TextProblem::problem))
          .toList();
    }
  }

  /**
   * A problem with characters of texts.
   *
   * @param problem the problem, with the file of the document
   * @param characters the characters, in the order of their occurrence
   * @param location the location of the text that contains them; {@code null} if it is in no file
   */
  record TextProblem(Problem problem, String characters, @Nullable SourceLocation location) {}

  /**
   * A file of a document.
   *
   * @param path the path relative to the output folder, with {@code /} between names
   * @param content the content
   */
  @SuppressWarnings("ArrayRecordComponent") // Written once, never compared.
  record OutputFile(String path, byte[] content) {}
}
