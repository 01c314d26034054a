package dev.dossier.html.file;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.RelativeLink;
import dev.dossier.document.publication.PublicationData;
import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.SitePlan;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.spec.SectionKind;
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
 * The publications that a page lists, as files beside it and as BibTeX to copy.
 *
 * @param files links to the files; empty if the page lists no publications
 * @param entries BibTeX by the id of the entry, for works without a page of their own
 * @param packed replaces these entries if there are many, as they would be most of the page:
 *     packed, the BibTeX of 1,000 works takes some 120 kB instead of 370 kB. A JSON object from ids
 *     to BibTeX, compressed (zlib, RFC 1950), in Base64; {@code null} if there are few
 */
public record WorkFiles(List<Link> files, Map<String, String> entries, @Nullable String packed) {
  /** No publications. */
  public static final WorkFiles NONE = new WorkFiles(List.of(), Map.of(), null);

  /** Maximum number of entries that are not packed. */
  private static final int MAX_UNPACKED = 100;

  private static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

  /**
   * A link to a file.
   *
   * @param label the format: {@code BibTeX}
   * @param href the address relative to the page
   */
  record Link(String label, String href, String mediaType) {}

  /** Returns the publications of the main page. */
  public static WorkFiles of(SitePlan plan) {
    Document document = plan.document();
    if (PublicationData.listed(document).isEmpty()) {
      return NONE;
    }
    Map<String, String> entries = new LinkedHashMap<>();
    document.sections().stream()
        .filter(section -> section.kind() == SectionKind.Standard.PUBLICATIONS)
        .flatMap(section -> section.entries().stream())
        .filter(entry -> plan.path(entry.id()) == null)
        .forEach(entry -> add(entries, entry));
    boolean many = entries.size() > MAX_UNPACKED;
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

  /** Returns the BibTeX of the page of an entry, if it is a publication. */
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
      throw new UncheckedIOException(e); // In memory.
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

  /** Returns the files, empty if the page lists no publications. */
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

  private static String name(Document document, String extension) {
    return PageAddress.of(document).beside("publications." + extension);
  }
}
