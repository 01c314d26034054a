package dev.dossier.html.file;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.RelativeLink;
import dev.dossier.document.publication.PublicationData;
import dev.dossier.html.site.EntryPages;
import dev.dossier.html.site.PageAddress;
import dev.dossier.profile.csl.Publication;
import dev.dossier.render.Renderer.OutputFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The publications that a page lists, as files beside it.
 *
 * @param files links to them, by what they say; empty if the page lists no publications
 * @param entries BibTeX to be copied, by the id of the entry; a work with a page of its own has it
 *     there
 * @param packed these entries, where they are so many that the page would be heavy with them: JSON
 *     that maps ids to BibTeX, compressed (RFC 1950), in Base64; {@code null} if they are few
 */
public record WorkFiles(List<Link> files, Map<String, String> entries, @Nullable String packed) {
  /** So many times the weight of an entry is what a page can bear. */
  private static final int MOST_WITHIN = 100;

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /**
   * A link to one of them.
   *
   * @param label what it says: {@code BibTeX}
   * @param href relative to the page
   */
  record Link(String label, String href, String mediaType) {}

  public static WorkFiles of(Document document) {
    if (PublicationData.listed(document).isEmpty()) {
      return new WorkFiles(List.of(), Map.of(), null);
    }
    Map<String, String> entries = new LinkedHashMap<>();
    EntryPages pages = EntryPages.of(document);
    document.sections().stream()
        .filter(section -> section.kind().equals("publications"))
        .flatMap(section -> section.entries().stream())
        .filter(entry -> pages.path(entry.id()) == null)
        .forEach(entry -> add(entries, entry));
    boolean many = entries.size() > MOST_WITHIN;
    String page = document.file();
    return new WorkFiles(
        List.of(
            new Link(
                "BibTeX", RelativeLink.from(page, name(document, "bib")), "application/x-bibtex"),
            new Link(
                "CSL-JSON",
                RelativeLink.from(page, name(document, "json")),
                "application/vnd.citationstyles.csl+json")),
        many ? Map.of() : entries,
        many ? packed(JSON.toJson(entries)) : null);
  }

  /** What the page of an entry has of it: BibTeX to be copied, if it is a work. */
  public static WorkFiles of(Entry entry) {
    Map<String, String> entries = new LinkedHashMap<>();
    add(entries, entry);
    return new WorkFiles(List.of(), entries, null);
  }

  private static String packed(String text) {
    Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packing = new DeflaterOutputStream(out, deflater)) {
      packing.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // Nothing is written to a device.
    } finally {
      deflater.end();
    }
    return Base64.getEncoder().encodeToString(out.toByteArray());
  }

  private static void add(Map<String, String> entries, Entry entry) {
    if (entry.record() instanceof Publication work) {
      entries.put(entry.id(), PublicationData.bibTexEntry(work).strip());
    }
  }

  /** The files themselves. */
  public static List<OutputFile> written(Document document) {
    List<Publication> works = PublicationData.listed(document);
    return works.isEmpty()
        ? List.of()
        : List.of(
            file(name(document, "bib"), PublicationData.bibTex(works)),
            file(name(document, "json"), PublicationData.cslJson(works)));
  }

  private static OutputFile file(String name, String text) {
    return new OutputFile(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private static String name(Document document, String ending) {
    return PageAddress.of(document).beside("publications." + ending);
  }
}
