package dev.dossier.document.publication;

import dev.dossier.bibliography.CslJsonWriter;
import dev.dossier.bibliography.bibtex.BibTexWriter;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.words.PlainTitle;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.spec.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The publications of a document as BibTeX and CSL-JSON, without the author's private annotations
 * ({@code annote}).
 */
public final class PublicationData {
  private static final String PRIVATE = "annote";

  private PublicationData() {}

  /** Returns the person's works that a document lists, each once, in its order. */
  public static List<Publication> listed(Document document) {
    return document.sections().stream()
        .filter(section -> section.kind() == SectionKind.Standard.PUBLICATIONS)
        .flatMap(section -> section.entries().stream())
        .map(Entry::record)
        .filter(Publication.class::isInstance)
        .map(Publication.class::cast)
        .distinct()
        .toList();
  }

  /** Returns the content of a {@code .bib} file. */
  public static String bibTex(List<Publication> works) {
    return BibTexWriter.write(published(works));
  }

  /**
   * Returns the content of a CSL-JSON file. As CSL-JSON has no equivalent of BibTeX's {@code and
   * others}, only the named authors are written.
   */
  public static String cslJson(List<Publication> works) {
    return CslJsonWriter.write(
        published(works).stream().map(PublicationData::withoutOthers).toList());
  }

  private static Publication withoutOthers(Publication work) {
    Map<String, List<CslName>> names = new TreeMap<>();
    for (String variable : work.names().keySet()) {
      List<CslName> people = work.people(variable);
      if (!people.isEmpty()) {
        names.put(variable, people);
      }
    }
    return new Publication(
        work.id(),
        work.type(),
        work.variables(),
        names,
        work.dates(),
        work.links(),
        work.location());
  }

  /** Returns a BibTeX entry for readers to copy, without the abstract. */
  public static String bibTexEntry(Publication work) {
    return BibTexWriter.entry(published(work));
  }

  /**
   * Returns a variable of a work as plain text; {@code null} if the work does not have it.
   *
   * @param variable the name of a CSL variable: {@code container-title}
   */
  public static @Nullable String plain(Publication work, String variable) {
    String value = work.variable(variable);
    return value == null ? null : PlainTitle.of(value);
  }

  private static List<Publication> published(List<Publication> works) {
    return works.stream().map(PublicationData::published).toList();
  }

  private static Publication published(Publication work) {
    if (work.variable(PRIVATE) == null) {
      return work;
    }
    Map<String, String> variables = new TreeMap<>(work.variables());
    variables.remove(PRIVATE);
    Map<String, List<CslName>> names = work.names();
    Map<String, CslDate> dates = work.dates();
    return new Publication(
        work.id(), work.type(), variables, names, dates, work.links(), work.location());
  }
}
