package dev.dossier;

import dev.dossier.document.Document;
import dev.dossier.document.PersonCard;
import dev.dossier.document.compose.DefaultDocuments;
import dev.dossier.output.DocumentRenderer;
import dev.dossier.output.LinkCheck;
import dev.dossier.output.OutputFolder;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.render.KeptDocuments;
import dev.dossier.render.Renderer;
import dev.dossier.render.Renderers;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads a profile, reports its problems, and renders its documents.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.read(Path.of("profile.yaml"));
 * dossier.problems().forEach(System.err::println);
 * dossier.write(Path.of("target/dossier"));
 * }</pre>
 *
 * <p>Errors in the user's files are never thrown by {@link #read(Path)}: they are {@link
 * #problems()}, and every method that needs a valid profile throws {@link InvalidProfileException}
 * with them. Dossier uses no network.
 *
 * <p>An instance is not thread-safe. Different instances may be used by different threads at the
 * same time.
 */
public final class Dossier {
  /** Renderers that are being warmed up, for the next profile that is read. */
  private static final AtomicReference<@Nullable Renderers> WARM = new AtomicReference<>();

  private final CheckedProfile checked;
  private final Problems problems;
  private final Renderers renderers;

  private Dossier(CheckedProfile checked, Problems problems, Renderers renderers) {
    this.checked = checked;
    this.problems = problems;
    this.renderers = renderers;
  }

  /**
   * Starts loading, in another thread, what renderers need for their first document in this JVM,
   * and returns at once. A program that calls it before {@link #read(Path)} has its first document
   * sooner; nothing else depends on it. It is thread-safe.
   *
   * <pre>{@code
   * Dossier.warmUp();
   * Dossier dossier = Dossier.read(Path.of("profile.yaml"));
   * }</pre>
   */
  public static void warmUp() {
    WARM.set(Renderers.warm());
  }

  /**
   * Reads and checks a profile with all files that it names, and the private file beside it ({@code
   * profile.private.yaml}) if there is one. Variables are those of this process: see {@link
   * ReadOptions#defaults()}.
   *
   * <pre>{@code
   * Dossier dossier = Dossier.read(Path.of("profile.yaml"));
   * if (dossier.problems().stream().anyMatch(Problem::isError)) {
   *   dossier.problems().forEach(System.err::println);
   * }
   * }</pre>
   *
   * <p>Nothing is thrown for missing, unreadable or invalid files: see {@link #problems()}.
   *
   * @param profile the YAML file, whose path as given here is its name in problems
   */
  public static Dossier read(Path profile) {
    return read(profile, ReadOptions.defaults());
  }

  /**
   * Reads and checks a profile, as {@link #read(Path)} does.
   *
   * <pre>{@code
   * Map<String, String> variables = Map.of("env.PHONE", "+41 44 123 45 67");
   * Dossier dossier =
   *     Dossier.read(
   *         Path.of("/home/ada/cv/profile.yaml"),
   *         ReadOptions.defaults().withName("cv/profile.yaml").withVariables(variables::get));
   * }</pre>
   *
   * @param profile the YAML file
   * @param options the profile's name in problems, its private file, and the values of variables
   */
  public static Dossier read(Path profile, ReadOptions options) {
    Problems problems = new Problems();
    Renderers warm = WARM.getAndSet(null);
    Renderers renderers = warm == null ? new Renderers() : warm;
    return new Dossier(
        CheckedProfile.read(profile, options, renderers, problems), problems, renderers);
  }

  /**
   * Returns the JSON Schema of a profile (draft 2020-12), with which editors complete, document and
   * check a profile: {@code profile.schema.json}.
   */
  public static String schema() {
    try (InputStream in = Dossier.class.getResourceAsStream("profile.schema.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the profile. With errors it holds the values that could be read.
   *
   * @return empty if the file is not a profile at all: missing, not YAML, or another format
   */
  public Optional<Profile> profile() {
    return Optional.ofNullable(checked.profile());
  }

  /**
   * Returns all errors, warnings and hints, each once, sorted by file, line and column. Rendering
   * adds problems: untranslated texts, and warnings of the renderers.
   *
   * <pre>{@code
   * for (Problem problem : dossier.problems()) {
   *   System.err.println(problem); // profile.yaml:14:3: error: unknown key 'hilights' …
   * }
   * }</pre>
   *
   * @return an unmodifiable snapshot
   */
  public List<Problem> problems() {
    return problems.sorted();
  }

  /**
   * Returns all files and folders that were read or looked for, each once, sorted by path. A
   * preview watches them; an incremental build compares them with the last run.
   *
   * <p>Files that do not exist are included where their creation would change the documents: {@code
   * profile.private.yaml}, a file that the profile names. Folders of themes, templates and fonts
   * are included with their files, except hidden ones, four levels deep. {@link #render} and {@link
   * #write(Path, WriteOptions)} add files that have been created in these folders since.
   *
   * <pre>{@code
   * boolean hasChanged =
   *     dossier.inputFiles().stream()
   *         .anyMatch(input -> Files.exists(input.path()) != input.exists());
   * }</pre>
   *
   * @return an unmodifiable snapshot
   */
  public List<InputPath> inputFiles() {
    return checked.inputs().recorded().entrySet().stream()
        .map(input -> new InputPath(input.getKey(), input.getValue()))
        .toList();
  }

  /**
   * Returns the names of the documents, in the order of the profile; those of the default documents
   * if it lists none.
   *
   * @throws InvalidProfileException if the profile has errors
   */
  public List<String> documentNames() {
    return specs().stream().map(DocumentSpec::name).toList();
  }

  /**
   * Returns the names of the documents without private data, in the order of the profile.
   *
   * @throws InvalidProfileException if the profile has errors
   */
  public List<String> publicDocumentNames() {
    return specs().stream().filter(spec -> !spec.printsPrivate()).map(DocumentSpec::name).toList();
  }

  /**
   * Returns how a {@link PeoplePage} shows the person.
   *
   * @param options the documents that are written, and the day for which they are made
   * @return empty if none of these documents is public
   * @throws InvalidProfileException if the profile has errors
   * @throws IllegalArgumentException if {@code options} names an unknown document
   */
  public Optional<PersonCard> card(WriteOptions options) {
    return Optional.ofNullable(checked.card(chosen(options.documents()), options.today()));
  }

  /**
   * Composes all documents without a current day: see {@link WriteOptions#today()}.
   *
   * @throws InvalidProfileException if the profile has errors, or a document that is declared
   *     {@code complete} has untranslated texts
   */
  public List<Document> documents() {
    return composed(null);
  }

  /**
   * Composes all documents for a day: see {@link WriteOptions#today()}.
   *
   * @throws InvalidProfileException as {@link #documents()} does
   */
  public List<Document> documents(LocalDate today) {
    return composed(today);
  }

  private List<Document> composed(@Nullable LocalDate today) {
    List<Document> documents = specs().stream().map(spec -> checked.compose(spec, today)).toList();
    if (problems.haveErrors()) {
      throw new InvalidProfileException(problems());
    }
    return documents;
  }

  /**
   * Writes all documents into a folder, which is created if needed, as {@link #write(Path,
   * WriteOptions)} does with {@link WriteOptions#defaults()}.
   *
   * @throws InvalidProfileException if the profile has errors, or a document cannot be rendered
   * @throws IOException if a file cannot be written
   */
  public List<WrittenFile> write(Path outputFolder) throws IOException {
    return write(outputFolder, WriteOptions.defaults());
  }

  /**
   * Renders documents and writes their files into a folder, which is created if needed. Nothing is
   * written before all documents are rendered, and each file is moved into place as a whole, so
   * that a failure never leaves a file half written. Other files in the folder are left alone.
   *
   * <pre>{@code
   * WriteOptions options = WriteOptions.defaults().withDocuments(List.of("cv"));
   * for (WrittenFile file : dossier.write(Path.of("target/dossier"), options)) {
   *   System.out.println(file.path() + ": " + file.size() + " bytes");
   * }
   * }</pre>
   *
   * @return the files in the order of the documents, each document's main file first
   * @throws InvalidProfileException if the profile has errors, or a document cannot be rendered
   * @throws IllegalArgumentException if {@code options} names an unknown document
   * @throws IOException if a file cannot be written; the message names it
   */
  public List<WrittenFile> write(Path outputFolder, WriteOptions options) throws IOException {
    return write(outputFolder, options, KeptDocuments.NONE);
  }

  /**
   * Renders documents and writes their files, as {@link #write(Path, WriteOptions)} does, except
   * those that are kept as an earlier run has written them.
   *
   * @return the files that were written
   */
  public List<WrittenFile> write(Path outputFolder, WriteOptions options, KeptDocuments kept)
      throws IOException {
    try (OutputFolder folder = new OutputFolder(outputFolder)) {
      List<DocumentRenderer.Rendered> rendered = rendered(options, kept, folder, document -> {});
      List<RenderedFile> files = files(rendered);
      for (RenderedFile file : files) {
        folder.check(file.path());
      }
      List<WrittenFile> written = new ArrayList<>();
      for (RenderedFile file : files) {
        long start = System.nanoTime();
        Path path = folder.write(file.path(), file.content());
        Duration time = file.time().plusNanos(System.nanoTime() - start);
        written.add(new WrittenFile(file.document(), path, file.content().length, time));
      }
      folder.moveIntoPlace();
      new LinkCheck(folder, problems).check(rendered);
      return written;
    }
  }

  /**
   * Renders documents in memory, and writes nothing.
   *
   * <pre>{@code
   * for (RenderedFile file : dossier.render(WriteOptions.defaults())) {
   *   serve(file.path(), file.content());
   * }
   * }</pre>
   *
   * @return the files in the order of the documents, each document's main file first
   * @throws InvalidProfileException if the profile has errors, or a document cannot be rendered
   * @throws IllegalArgumentException if {@code options} names an unknown document
   */
  public List<RenderedFile> render(WriteOptions options) {
    return render(options, document -> {});
  }

  /**
   * Renders documents in memory, as {@link #render(WriteOptions)} does.
   *
   * <pre>{@code
   * // Shows a page while the PDF is still being made.
   * dossier.render(WriteOptions.defaults(), files -> show(files));
   * }</pre>
   *
   * @param listener receives the files of each document as soon as they are made, from any thread;
   *     none if a document cannot be rendered
   * @throws InvalidProfileException if the profile has errors, or a document cannot be rendered
   * @throws IllegalArgumentException if {@code options} names an unknown document
   */
  public List<RenderedFile> render(WriteOptions options, Consumer<List<RenderedFile>> listener) {
    return files(
        rendered(
            options,
            KeptDocuments.NONE,
            new OutputFolder(Path.of("")),
            document -> {
              if (!document.files().isEmpty()) {
                listener.accept(files(List.of(document)));
              }
            }));
  }

  private List<DocumentRenderer.Rendered> rendered(
      WriteOptions options,
      KeptDocuments kept,
      OutputFolder folder,
      Consumer<DocumentRenderer.Rendered> listener) {
    List<DocumentSpec> specs = chosen(options.documents());
    checked.inputs().listFolders();
    List<DocumentRenderer.Rendered> rendered =
        new DocumentRenderer(renderers, problems, options.timestamp(), kept, checked::location)
            .render(specs, spec -> checked.compose(spec, options.today()), folder, listener);
    if (problems.haveErrors()) {
      throw new InvalidProfileException(problems());
    }
    return rendered;
  }

  private static List<RenderedFile> files(List<DocumentRenderer.Rendered> rendered) {
    List<RenderedFile> files = new ArrayList<>();
    for (DocumentRenderer.Rendered document : rendered) {
      Duration time = document.time();
      for (Renderer.OutputFile file : document.files()) {
        files.add(new RenderedFile(document.document(), file.path(), file.content(), time));
        time = Duration.ZERO;
      }
    }
    return files;
  }

  private List<DocumentSpec> specs() {
    Profile profile = checked.profile();
    if (profile == null || problems.haveErrors()) {
      throw new InvalidProfileException(problems());
    }
    return DefaultDocuments.of(profile);
  }

  private List<DocumentSpec> chosen(List<String> names) {
    List<DocumentSpec> specs = specs();
    List<String> known = documentNames();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new IllegalArgumentException(
            "no document '" + name + "' in the profile; documents are " + String.join(", ", known));
      }
    }
    return names.isEmpty()
        ? specs
        : specs.stream().filter(spec -> names.contains(spec.name())).toList();
  }
}
