package dev.dossier.document.compose;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.bibliography.style.CitationStyles;
import dev.dossier.document.Entry;
import dev.dossier.document.Picture;
import dev.dossier.document.entry.AnchorNames;
import dev.dossier.document.entry.EntryNames;
import dev.dossier.document.publication.PublicationLists;
import dev.dossier.document.select.EntryParts;
import dev.dossier.document.select.OverrideResolver;
import dev.dossier.document.select.Relations;
import dev.dossier.document.words.Localizer;
import dev.dossier.language.Labels;
import dev.dossier.profile.Profile;
import dev.dossier.profile.part.Image;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The state that all sections of a document and both passes over it share.
 *
 * @param isPage whether it is a web page
 * @param overrides texts of entries that the document replaces
 * @param sections the sections in order, as the document or its format asks for them
 * @param today the day for which the document is made; {@code null} if there is none
 * @param language the BCP 47 tag of the document
 * @param lists the publications of each section
 * @param titles the lines of these publications in lists by titles, by the id of the work; empty if
 *     the document has none
 * @param more the links below sections to further entries on a page
 * @param pictures the pictures of entries by their files; empty if the document is not a page
 * @param untranslated receives each text that the profile does not have in the language
 */
record DocumentContext(
    Profile profile,
    Bibliography bibliography,
    Relations relations,
    DocumentSpec spec,
    boolean isPage,
    OverrideResolver overrides,
    List<SectionSpec> sections,
    CitationStyles styles,
    @Nullable LocalDate today,
    String language,
    Labels labels,
    PublicationLists lists,
    Map<String, Entry.Work> titles,
    MoreOnPage more,
    Map<FilePath, Picture> pictures,
    Consumer<Text> untranslated) {

  /**
   * Returns the picture of an entry, described in the language of the document; {@code null} if it
   * shows none.
   */
  @Nullable Picture picture(@Nullable Image image, Localizer localizer) {
    Picture picture = image == null ? null : pictures.get(image.file());
    if (image == null || picture == null || image.alt() == null) {
      return picture;
    }
    return picture.showing(localizer.required(image.alt()));
  }

  /** Returns the context of a text with its own page, without the sections of the document. */
  DocumentContext alone(DocumentReferences references) {
    return new DocumentContext(
        profile,
        bibliography,
        relations,
        spec,
        isPage,
        overrides,
        List.of(),
        styles,
        today,
        language,
        labels,
        references.lists(spec, styles, List.of(), language, labels),
        Map.of(),
        more,
        pictures,
        untranslated);
  }

  /**
   * The input of one pass over the document.
   *
   * @param document the state that all passes share
   * @param shown the parts of entries that the document shows
   * @param localizer writes texts and dates, and collects citations and notes
   * @param names the names of entries
   * @param earlier the anchors of the pass before; empty for the first pass
   * @param cited the keys of the works that the text cites; empty for the first pass
   * @param formatted references and citations; empty for the first pass
   */
  record Pass(
      DocumentContext document,
      EntryParts shown,
      Localizer localizer,
      EntryNames names,
      AnchorNames earlier,
      Set<String> cited,
      CitationFormatter.Formatted formatted) {

    /** Returns a first pass, over all parts of entries. */
    static Pass alone(
        DocumentContext document,
        Localizer localizer,
        EntryNames names,
        Set<String> cited,
        CitationFormatter.Formatted formatted) {
      return new Pass(
          document, EntryParts.ALL, localizer, names, new AnchorNames(names), cited, formatted);
    }
  }
}
