package dev.dossier;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.bibliography.BibliographyReader;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.check.DocumentCheck;
import dev.dossier.check.MoreCheck;
import dev.dossier.check.PhotoReader;
import dev.dossier.check.PrivacyCheck;
import dev.dossier.check.ProseCheck;
import dev.dossier.check.TranslationCheck;
import dev.dossier.check.YearsCheck;
import dev.dossier.document.Document;
import dev.dossier.document.Header;
import dev.dossier.document.compose.DefaultDocuments;
import dev.dossier.document.compose.DocumentComposer;
import dev.dossier.output.DocumentRenderer;
import dev.dossier.output.OutputFolder;
import dev.dossier.profile.Photo;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.Text;
import dev.dossier.render.Renderer;
import dev.dossier.render.Renderers;
import dev.dossier.source.ProfileReader;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.overlay.Outside;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The facade: reads a profile, makes its documents, writes them.
 *
 * <pre>{@code
 * Dossier dossier = Dossier.read(Path.of("profile.yaml"));
 * dossier.problems().forEach(System.err::println);
 * dossier.write(Path.of("target/dossier"));
 * }</pre>
 *
 * <p>An instance is not safe for use by several threads at once; several instances are.
 */
public final class Dossier {
  /** Renderers that are loading, for the next profile that is read. */
  private static final AtomicReference<@Nullable Renderers> WARM = new AtomicReference<>();

  private final @Nullable Profile profile;
  private final Problems problems;
  private final Renderers renderers;
  private final Map<String, CitationStyle> styles;
  private final YearsCheck years;
  private final @Nullable DocumentComposer composer;
  private final TranslationCheck translations;

  private Dossier(
      @Nullable Profile profile,
      Problems problems,
      Renderers renderers,
      Map<String, CitationStyle> styles,
      YearsCheck years,
      @Nullable DocumentComposer composer,
      TranslationCheck translations) {
    this.profile = profile;
    this.problems = problems;
    this.renderers = renderers;
    this.styles = styles;
    this.years = years;
    this.composer = composer;
    this.translations = translations;
  }

  /**
   * Begins to load, in another thread, what the first document of a JVM needs, and returns at once.
   * A program that will write documents may call it first, so that its first document is made
   * sooner.
   */
  public static void warmUp() {
    Renderers renderers = new Renderers();
    renderers.warmUp();
    WARM.set(renderers);
  }

  /**
   * Reads a profile and all files that it names. Never throws for what is in them: see {@link
   * #problems()}.
   *
   * @param profile the YAML file; problems call it what it is called here
   */
  public static Dossier read(Path profile) {
    return read(profile, ReadOptions.defaults());
  }

  /**
   * Reads a profile and all files that it names, as {@link #read(Path)} does.
   *
   * @param profile the YAML file
   * @param options what problems call it, and what is said of it outside of its files
   */
  public static Dossier read(Path profile, ReadOptions options) {
    String name = options.name() == null ? profile.toString() : options.name();
    Outside outside = new Outside(options.overlay(), options.overlayName(), options.variables());
    Problems problems = new Problems();
    Renderers warm = WARM.getAndSet(null);
    Renderers renderers = warm == null ? new Renderers() : warm;
    ReadProfile read = ProfileReader.read(profile, name, outside, problems);
    Profile facts = read.profile();
    Bibliography bibliography =
        BibliographyReader.read(facts == null ? null : facts.publications(), read, problems);
    YearsCheck years = new YearsCheck();
    ProseCheck prose = new ProseCheck(bibliography, years, problems);
    read.prose().forEach(prose::check);
    TranslationCheck translations = new TranslationCheck(read, problems);
    if (facts == null) {
      return new Dossier(null, problems, renderers, Map.of(), years, null, translations);
    }
    Map<String, CitationStyle> styles = new DocumentCheck(read, renderers, problems).check(facts);
    new PrivacyCheck(read, problems).check(facts);
    new MoreCheck(read, problems).check(facts);
    Header.Photo photo = photo(facts, read, problems);
    DocumentComposer composer =
        new DocumentComposer(
            facts, bibliography, read.translations(), read.folder(), photo, renderers::get);
    return new Dossier(facts, problems, renderers, styles, years, composer, translations);
  }

  private static Header.@Nullable Photo photo(
      Profile profile, ReadProfile read, Problems problems) {
    Photo photo = profile.person().photo();
    if (photo == null) {
      return null;
    }
    return PhotoReader.read(photo, read, problems);
  }

  /** The profile; empty if errors are so bad that none could be read. */
  public Optional<Profile> profile() {
    return Optional.ofNullable(profile);
  }

  /**
   * All that is wrong, in the order of the files. Making documents adds to it: what is not in their
   * language, and what their renderers warn of.
   */
  public List<Problem> problems() {
    return problems.sorted();
  }

  /**
   * Names of the documents of the profile, in its order.
   *
   * @throws InvalidProfileException if the profile has errors
   */
  public List<String> documentNames() {
    return specs().stream().map(DocumentSpec::name).toList();
  }

  /**
   * The documents of the profile, made for no day.
   *
   * @throws InvalidProfileException if the profile has errors, or a document is not complete in its
   *     language that says it is
   */
  public List<Document> documents() {
    return composed(null);
  }

  /**
   * The documents of the profile, made for a day.
   *
   * @throws InvalidProfileException as {@link #documents()} does
   */
  public List<Document> documents(LocalDate today) {
    return composed(today);
  }

  private List<Document> composed(@Nullable LocalDate today) {
    List<Document> documents = specs().stream().map(spec -> compose(spec, today)).toList();
    if (problems.haveErrors()) {
      throw new InvalidProfileException(problems());
    }
    return documents;
  }

  /**
   * Writes all documents.
   *
   * @throws InvalidProfileException if the profile has errors, or a document cannot be made from it
   * @throws IOException if the folder cannot be written; no file in it is half written
   */
  public List<WrittenFile> write(Path outputFolder) throws IOException {
    return write(outputFolder, WriteOptions.defaults());
  }

  /**
   * Writes documents. All are rendered before the first is written.
   *
   * @throws InvalidProfileException if the profile has errors, or a document cannot be made from it
   * @throws IllegalArgumentException if {@code options} names a document that the profile has not
   * @throws IOException if the folder cannot be written; what was there before is whole
   */
  public List<WrittenFile> write(Path outputFolder, WriteOptions options) throws IOException {
    try (OutputFolder folder = new OutputFolder(outputFolder)) {
      List<RenderedFile> files = render(options, folder);
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
      return written;
    }
  }

  /**
   * Makes the files of documents in memory, and writes nothing.
   *
   * <pre>{@code
   * for (RenderedFile file : dossier.render(WriteOptions.defaults())) {
   *   serve(file.path(), file.content());
   * }
   * }</pre>
   *
   * @throws InvalidProfileException if the profile has errors, or a document cannot be made from it
   * @throws IllegalArgumentException if {@code options} names a document that the profile has not
   */
  public List<RenderedFile> render(WriteOptions options) {
    return render(options, new OutputFolder(Path.of("")));
  }

  private List<RenderedFile> render(WriteOptions options, OutputFolder folder) {
    List<DocumentSpec> specs = chosen(options.documents());
    List<DocumentRenderer.Rendered> rendered =
        new DocumentRenderer(renderers, problems, options.timestamp())
            .render(specs, spec -> compose(spec, options.today()), folder);
    if (problems.haveErrors()) {
      throw new InvalidProfileException(problems());
    }
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

  private Document compose(DocumentSpec spec, @Nullable LocalDate today) {
    CitationStyle style = styles.get(DocumentCheck.style(spec));
    if (composer == null || style == null) {
      throw new InvalidProfileException(problems());
    }
    List<Problem> uncounted = years.problems(today);
    if (!uncounted.isEmpty()) {
      throw new InvalidProfileException(uncounted);
    }
    List<Text> untranslated = new ArrayList<>();
    Document document = composer.compose(spec, style, today, untranslated::add);
    translations.check(spec, document.language(), untranslated);
    return document;
  }

  private List<DocumentSpec> specs() {
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
