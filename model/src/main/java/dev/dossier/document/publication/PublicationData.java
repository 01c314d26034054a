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
 * The publications of a document as data that other programs read. What one has written to oneself
 * about a work ({@code annote}) is not among it.
 */
public final class PublicationData {
  private static final String PRIVATE = "annote";

  private PublicationData() {}

  /** The person's own works that a document lists, each once, in its order. */
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

  /** A {@code .bib} file. */
  public static String bibTex(List<Publication> works) {
    return BibTexWriter.write(published(works));
  }

  /**
   * A file of CSL-JSON. It has no word for BibTeX's {@code and others}: what Pandoc writes for it,
   * all other programs take for a name, so only those who are named are written.
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

  /** An entry of BibTeX for a reader to copy, without abstract. */
  public static String bibTexEntry(Publication work) {
    return BibTexWriter.entry(published(work));
  }

  /**
   * A variable of a work without markup, as people read it; {@code null} if the work has none.
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
