package dev.dossier.render;

import dev.dossier.Problem;
import dev.dossier.SourceLocation;
import dev.dossier.document.Document;
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
  /** Name of the format, as in profiles: {@code html}. */
  String format();

  /** Returns the extension of its files, without the dot: {@code html}. */
  String extension();

  /** Media type of its files: {@code text/html}. */
  String mediaType();

  /** Names of its themes; the first is the one of a document that names none. */
  List<String> themes();

  /** Whether a document may name a folder with a theme of the user's own. */
  default boolean takesThemeFolders() {
    return false;
  }

  /**
   * Which settings of a {@link dev.dossier.profile.spec.Design} have an effect, by their keys:
   * {@code accent}, {@code font.file}. How dates are written need not be named: a document holds
   * them written.
   */
  default Set<String> designSettings() {
    return Set.of();
  }

  /**
   * Which settings of a {@link dev.dossier.profile.spec.DocumentSpec} that are for pages of paper
   * have an effect, by their keys: {@code page}, {@code max-pages}, {@code fonts}, {@code
   * pictures}, {@code contacts.style}.
   */
  default Set<String> pageSettings() {
    return Set.of();
  }

  /** Families of fonts that a design may name, beside {@code serif} and {@code sans}. */
  default List<String> fonts() {
    return List.of();
  }

  /**
   * Families of fonts that a design may name too, because the user added them. It may take time to
   * look, and is only done for a design that names another font.
   *
   * @param folder the document's folder of fonts; {@code null} if it has none
   */
  default List<String> addedFonts(@Nullable Path folder) {
    return List.of();
  }

  /**
   * Whether its files are pages for the web. A page may be part of a site ({@code site}), is what
   * other documents link to, must not hold private data, and shows what is new first. Its entries
   * have ids that stay the same when others are added, since readers link to them.
   */
  default boolean isPage() {
    return false;
  }

  /**
   * Starts to load, in another thread, what the first document in a JVM needs, and returns at once.
   * It may be called before the profile is read; what fails here fails again when a document is
   * rendered, and is reported then.
   */
  default void warmUp() {}

  /**
   * Renders a document. Reads no file but those in the folders of templates, theme and fonts, and
   * the files of a font, that the document names, all of which count as {@linkplain
   * dev.dossier.Dossier#inputFiles() input files}, and uses no network.
   *
   * @param document what to render
   * @param timestamp the date of the build, for formats that must hold one
   * @return the files, and what should be known about them. If there is an error among the
   *     problems, nothing is written.
   */
  Rendering render(Document document, Instant timestamp);

  /**
   * The result of rendering.
   *
   * @param files the document's own file first
   * @param problems errors, warnings and hints about the document. One with a YAML path is reported
   *     where the value at that path is written, together with the name of its file.
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

    /** All problems, those with texts without their places. */
    public List<Problem> allProblems() {
      return Stream.concat(problems.stream(), textProblems.stream().map(TextProblem::problem))
          .toList();
    }
  }

  /**
   * A problem with some characters.
   *
   * @param problem the problem, with the document's file
   * @param characters the characters, the first one first
   * @param location where the text is written that has them; {@code null} if it is in no file
   */
  record TextProblem(Problem problem, String characters, @Nullable SourceLocation location) {}

  /**
   * A file, not yet written.
   *
   * @param path relative to the output folder, with {@code /} between names
   * @param content its bytes
   */
  @SuppressWarnings("ArrayRecordComponent") // Written once, never compared.
  record OutputFile(String path, byte[] content) {}
}
