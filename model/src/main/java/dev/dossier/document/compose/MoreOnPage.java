package dev.dossier.document.compose;

import dev.dossier.bibliography.Bibliography;
import dev.dossier.document.Section;
import dev.dossier.document.entry.AnchorNames;
import dev.dossier.document.entry.CustomEntries;
import dev.dossier.document.entry.EntryNames;
import dev.dossier.document.entry.EntrySection;
import dev.dossier.document.entry.Vocabulary;
import dev.dossier.document.publication.PublicationList;
import dev.dossier.document.select.EntryChoice;
import dev.dossier.document.select.Located;
import dev.dossier.document.select.Selection;
import dev.dossier.language.Labels;
import dev.dossier.profile.Profile;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionSpec;
import dev.dossier.text.Markdown;
import dev.dossier.text.RichText;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Creates the link below a section to the first page of the profile that has more of its entries.
 * The number of entries that it names can only be found by selecting the entries of both documents.
 */
final class MoreOnPage {
  private final Profile profile;
  private final Bibliography bibliography;
  private final DocumentCatalogue catalogue;
  private final DocumentSpec document;
  private final Labels labels;
  private final @Nullable LocalDate today;
  private final Map<String, Optional<Section.More>> bySection = new HashMap<>();

  MoreOnPage(
      Profile profile,
      Bibliography bibliography,
      DocumentCatalogue catalogue,
      DocumentSpec document,
      Labels labels,
      @Nullable LocalDate today) {
    this.profile = profile;
    this.bibliography = bibliography;
    this.catalogue = catalogue;
    this.document = document;
    this.labels = labels;
    this.today = today;
  }

  /**
   * Returns the link below a section; {@code null} if the section has none, or no page has more
   * entries.
   */
  Section.@Nullable More of(SectionSpec section) {
    return section.more()
        ? bySection
            .computeIfAbsent(section.section(), key -> Optional.ofNullable(find(key)))
            .orElse(null)
        : null;
  }

  private Section.@Nullable More find(String section) {
    Set<String> shown = paths(document, section);
    for (DocumentSpec page : catalogue.pagesBeside(document)) {
      Set<String> further = paths(page, section);
      further.removeAll(shown);
      String address = catalogue.address(page, document, today);
      if (!further.isEmpty() && address != null) {
        boolean isPage = page.site() != null || catalogue.isPage(document);
        return new Section.More(
            labels.count("more-on-page", further.size()),
            isPage ? address + "#" + anchor(page, section) : address);
      }
    }
    return null;
  }

  /** Returns the paths of the records that a document shows in all its sections of a kind. */
  private Set<String> paths(DocumentSpec spec, String key) {
    return catalogue.sections(spec).stream()
        .filter(section -> section.section().equals(key))
        .flatMap(section -> paths(spec, section))
        .collect(Collectors.toSet());
  }

  private Stream<String> paths(DocumentSpec spec, SectionSpec section) {
    Selection selection = Selection.of(spec).and(section.tags());
    if (section.kind() == SectionKind.Standard.PUBLICATIONS) {
      return PublicationList.of(section, profile, bibliography, selection, labels, works -> works)
          .works()
          .stream()
          .map(work -> Located.of(work).path());
    }
    EntrySection<?> entries = Vocabulary.of(section.kind());
    return entries == null ? Stream.of() : paths(section, selection, entries);
  }

  private <T extends ProfileEntry> Stream<String> paths(
      SectionSpec section, Selection selection, EntrySection<T> entries) {
    return EntryChoice.of(section, selection, entries.located(profile)).stream().map(Located::path);
  }

  /** Returns the anchor of a section on a page: see {@link AnchorNames}. */
  private String anchor(DocumentSpec page, String key) {
    String language = catalogue.language(page);
    Labels ofPage = catalogue.labels(page);
    AnchorNames names = new AnchorNames(new EntryNames());
    for (SectionSpec section : catalogue.sections(page)) {
      boolean wanted = section.section().equals(key);
      if (wanted ? hasEntries(page, section) : !isEmpty(page, section)) {
        RichText title =
            SectionTitle.of(
                section,
                profile,
                text -> Markdown.title(text.in(language, catalogue.profileLanguage()).text()),
                ofPage);
        String name = names.section(title.plain());
        if (wanted) {
          return name;
        }
      }
    }
    return "";
  }

  private boolean hasEntries(DocumentSpec page, SectionSpec section) {
    return paths(page, section).findAny().isPresent();
  }

  private boolean isEmpty(DocumentSpec page, SectionSpec section) {
    boolean hasText =
        section.kind() == SectionKind.Standard.SUMMARY
            ? profile.summary() != null
            : CustomEntries.section(section.kind(), profile)
                .filter(own -> own.text() != null)
                .isPresent();
    return !hasText && !hasEntries(page, section);
  }
}
