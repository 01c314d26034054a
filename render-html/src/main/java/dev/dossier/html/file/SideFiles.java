package dev.dossier.html.file;

import dev.dossier.document.Document;
import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.SideFile;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The files that are made beside a page, which it links to. */
public final class SideFiles {
  private final PageAddress address;
  private final List<SideFile> files = new ArrayList<>();

  private SideFiles(PageAddress address) {
    this.address = address;
  }

  /**
   * Makes them; one that would say nothing is not made.
   *
   * @throws TemplateFailure if the template of the feed fails
   */
  public static List<SideFile> of(Document document, Instant timestamp, TemplateEngine engine)
      throws TemplateFailure {
    PageAddress address = PageAddress.of(document);
    SideFiles beside = new SideFiles(address);
    beside.add("person", "vcf", "vCard", "text/vcard", ContactCard.of(document));
    beside.add("talks", "ics", "iCalendar", "text/calendar", TalkCalendar.of(document, timestamp));
    if (document.site().feed()) {
      String feed = Feed.of(document, engine);
      beside.add("feed", "xml", "Atom", Feed.MEDIA_TYPE, feed.getBytes(StandardCharsets.UTF_8));
    }
    return beside.files;
  }

  private void add(
      String name, String ending, String format, String mediaType, byte @Nullable [] content) {
    if (content != null) {
      String path = address.beside(name + "." + ending);
      files.add(new SideFile(path, name, format, mediaType, content));
    }
  }
}
