package dev.dossier;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.bibliography.BibliographyReader;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.bibliography.style.CitationStyles;
import dev.dossier.check.DocumentCheck;
import dev.dossier.check.MoreLinkCheck;
import dev.dossier.check.PictureReader;
import dev.dossier.check.PrivacyCheck;
import dev.dossier.check.ProseCheck;
import dev.dossier.check.TranslationCheck;
import dev.dossier.check.YearsCheck;
import dev.dossier.document.Document;
import dev.dossier.document.PersonCard;
import dev.dossier.document.Picture;
import dev.dossier.document.compose.DefaultDocuments;
import dev.dossier.document.compose.DocumentComposer;
import dev.dossier.photo.PhotoFile;
import dev.dossier.photo.Thumbnail;
import dev.dossier.profile.Profile;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.Text;
import dev.dossier.render.Renderers;
import dev.dossier.source.ProfileReader;
import dev.dossier.source.ReadProfile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.UserFiles;
import dev.dossier.source.overlay.ExternalInputs;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A profile that was read and checked, and what its documents are composed with. */
final class CheckedProfile {
  /** The width and height of photos in an index of people, for dense displays. */
  private static final int CARD = 192;

  private final @Nullable Profile profile;
  private final UserFiles inputs;
  private final Function<String, SourceLocation> locations;
  private final Problems problems;
  private final Map<String, CitationStyle> styles;
  private final Renderers renderers;
  private final YearsCheck years;
  private final TranslationCheck translations;
  private final @Nullable DocumentComposer composer;

  private CheckedProfile(
      ReadProfile read,
      Problems problems,
      Map<String, CitationStyle> styles,
      Renderers renderers,
      YearsCheck years,
      TranslationCheck translations,
      @Nullable DocumentComposer composer) {
    this.profile = read.profile();
    this.inputs = read.files();
    this.locations = read.locations();
    this.problems = problems;
    this.styles = styles;
    this.renderers = renderers;
    this.years = years;
    this.translations = translations;
    this.composer = composer;
  }

  /** Reads and checks a profile, as {@link Dossier#read(Path, ReadOptions)} says. */
  static CheckedProfile read(
      Path file, ReadOptions options, Renderers renderers, Problems problems) {
    String name = options.name() == null ? file.toString() : options.name();
    ExternalInputs outside =
        new ExternalInputs(
            options.overlay(), options.overlayName(), options.variables(), options.settings());
    ReadProfile read = ProfileReader.read(file, name, outside, problems);
    Profile profile = read.profile();
    Bibliography bibliography =
        BibliographyReader.read(profile == null ? null : profile.publications(), read, problems);
    YearsCheck years = new YearsCheck(problems.files());
    ProseCheck prose = new ProseCheck(bibliography, years, problems);
    read.prose().forEach(prose::check);
    TranslationCheck translations = new TranslationCheck(read, problems);
    if (profile == null) {
      return new CheckedProfile(read, problems, Map.of(), renderers, years, translations, null);
    }
    Map<String, CitationStyle> styles = new DocumentCheck(read, renderers, problems).check(profile);
    new PrivacyCheck(read, renderers, problems).check(profile);
    new MoreLinkCheck(read, renderers, problems).check(profile);
    PictureReader pictures = new PictureReader(read, problems);
    DocumentComposer composer =
        new DocumentComposer(
            profile,
            bibliography,
            read.translations(),
            read.folder(),
            pictures.photo(profile.person().photo()),
            pictures.images(profile),
            renderers::get);
    return new CheckedProfile(read, problems, styles, renderers, years, translations, composer);
  }

  /** The profile; {@code null} if the file is not a profile at all. */
  @Nullable Profile profile() {
    return profile;
  }

  /** The files that were read or looked for. */
  UserFiles inputs() {
    return inputs;
  }

  /**
   * The location of a value by its YAML path; the nearest one around it if it is not written.
   *
   * @param path if it begins with a dot, that of a setting of the document: {@code .max-pages}
   */
  SourceLocation location(DocumentSpec spec, String path) {
    if (!path.startsWith(".")) {
      return locations.apply(path);
    }
    List<DocumentSpec> specs = profile == null ? List.of() : DefaultDocuments.of(profile);
    return locations.apply("documents[" + specs.indexOf(spec) + "]" + path);
  }

  /**
   * Composes a document. Texts that are not in its language are added to the problems.
   *
   * @param today the current day; {@code null} for none
   * @throws InvalidProfileException if errors of the profile make it impossible, or if its prose
   *     counts years and there is no current day
   */
  Document compose(DocumentSpec spec, @Nullable LocalDate today) {
    CitationStyles named = DocumentCheck.styles(spec, renderers.isPage(spec.format()), styles);
    if (composer == null || named == null) {
      throw new InvalidProfileException(problems.sorted());
    }
    List<Problem> uncounted = years.problems(today);
    if (!uncounted.isEmpty()) {
      throw new InvalidProfileException(uncounted);
    }
    List<Text> untranslated = new ArrayList<>();
    Document document = composer.compose(spec, named, today, untranslated::add);
    translations.check(spec, document.language(), untranslated);
    return document;
  }

  /** Returns the card of the person; {@code null} if none of the documents is public. */
  @Nullable PersonCard card(List<DocumentSpec> made, @Nullable LocalDate today) {
    return composer == null ? null : composer.card(made, today, CheckedProfile::small);
  }

  private static PersonCard.Photo small(Picture photo) {
    PhotoFile small = Thumbnail.of(photo.data()).filling(CARD, CARD);
    return new PersonCard.Photo(small.data(), small.mediaType(), small.width());
  }
}
