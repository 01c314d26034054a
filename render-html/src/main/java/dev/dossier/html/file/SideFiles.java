package dev.dossier.html.file;

import dev.dossier.html.site.PageAddress;
import dev.dossier.html.site.SideFile;
import dev.dossier.html.site.SitePlan;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Creates the files beside a page, which the page links to. */
public final class SideFiles {
  private final PageAddress address;
  private final List<SideFile> files = new ArrayList<>();

  private SideFiles(PageAddress address) {
    this.address = address;
  }

  /**
   * Creates the files of a document, without empty ones.
   *
   * @param timestamp the time of the build, which the calendar contains
   * @throws TemplateFailure if the template of the feed fails
   */
  public static List<SideFile> of(SitePlan plan, Instant timestamp, TemplateEngine engine)
      throws TemplateFailure {
    SideFiles beside = new SideFiles(plan.address());
    beside.add("person", "vcf", "vCard", "text/vcard", VCard.of(plan));
    beside.add("talks", "ics", "iCalendar", "text/calendar", TalkCalendar.of(plan, timestamp));
    if (plan.document().site().feed()) {
      String feed = Feed.of(plan, engine);
      beside.add("feed", "xml", "Atom", Feed.MEDIA_TYPE, feed.getBytes(StandardCharsets.UTF_8));
    }
    return beside.files;
  }

  private void add(
      String name, String extension, String format, String mediaType, byte @Nullable [] content) {
    if (content != null) {
      String path = address.beside(name + "." + extension);
      files.add(new SideFile(path, name, format, mediaType, content));
    }
  }
}
