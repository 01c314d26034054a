package dev.dossier.html.site;

import dev.dossier.document.Entry;
import dev.dossier.document.Picture;
import dev.dossier.document.RelativeLink;
import dev.dossier.photo.PhotoFile;
import dev.dossier.profile.entry.Project;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.value.Url;
import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pictures of the entries of a document. The main page contains them if they are small in all,
 * once, in the highest density; else they are files beside the page, from which browsers choose the
 * density of the display. Pages of entries link to files.
 */
public final class EntryPictures {
  /** The most characters of pictures in a page. */
  private static final long MOST_EMBEDDED = 600_000;

  private static final int PROJECT_WIDTH = 720;
  private static final int PROJECT_HEIGHT = 450;
  private static final int WIDTH = 480;
  private static final int HEIGHT = 300;

  private final SitePlan plan;

  /** By the id of the entry, in the order of the document. */
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** By the id of the entry. Entries with the same picture in the same size share the file. */
  private final Map<String, PictureFile> pictures = new LinkedHashMap<>();

  private final Map<String, ShownPicture> onMainPage = new HashMap<>();
  private final Map<String, byte[]> files = new TreeMap<>();
  private final boolean embedded;

  /** Scales the pictures of a document. */
  public EntryPictures(SitePlan plan) {
    this.plan = plan;
    plan.document().sections().stream()
        .flatMap(section -> section.entries().stream())
        .flatMap(EntryPictures::withParts)
        .filter(entry -> entry.picture() != null)
        .forEach(entry -> entries.put(entry.id(), entry));
    collect();
    this.embedded = sizeOfAll() <= MOST_EMBEDDED;
    entries.values().forEach(entry -> onMainPage.put(entry.id(), onMainPage(entry)));
  }

  private static Stream<Entry> withParts(Entry entry) {
    return Stream.concat(
        Stream.of(entry), entry.parts().stream().flatMap(EntryPictures::withParts));
  }

  private void collect() {
    FileNames names = new FileNames("-picture");
    Map<ByteBuffer, PictureFile> projects = new HashMap<>();
    Map<ByteBuffer, PictureFile> others = new HashMap<>();
    for (Entry entry : entries.values()) {
      Picture picture = Objects.requireNonNull(entry.picture());
      boolean isProject = entry.kind().equals("project");
      pictures.put(
          entry.id(),
          (isProject ? projects : others)
              .computeIfAbsent(
                  ByteBuffer.wrap(picture.data()),
                  data ->
                      new PictureFile(
                          picture,
                          plan.address().below("pictures/" + names.of(entry.id())),
                          isProject ? PROJECT_WIDTH : WIDTH,
                          isProject ? PROJECT_HEIGHT : HEIGHT)));
    }
  }

  private long sizeOfAll() {
    Collection<PictureFile> all = pictures.values();
    return all.stream().mapToLong(picture -> picture.dense().data().length * 4L / 3).sum();
  }

  private ShownPicture onMainPage(Entry entry) {
    PictureFile picture = Objects.requireNonNull(pictures.get(entry.id()));
    PhotoFile usual = picture.usual();
    PhotoFile dense = picture.dense();
    String src;
    String srcset = "";
    if (embedded) {
      src = ShownPicture.dataUrl(dense.mediaType(), dense.data());
    } else {
      String page = plan.document().file();
      src = link(page, picture, usual);
      if (!dense.equals(usual)) {
        srcset = link(page, picture, dense) + " " + density(dense, usual);
      }
    }
    boolean isFirst = onMainPage.isEmpty();
    return new ShownPicture(src, srcset, usual.width(), usual.height(), video(entry), isFirst);
  }

  /** Returns how many times as dense a picture is: {@code 2x}, {@code 1.4x}. */
  private static String density(PhotoFile dense, PhotoFile usual) {
    long tenths = Math.round(10.0 * dense.width() / usual.width());
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "x";
  }

  private String link(String page, PictureFile picture, PhotoFile size) {
    files.put(picture.path(size), size.data());
    return RelativeLink.from(page, picture.path(size));
  }

  private static String video(Entry entry) {
    Url video =
        entry.record() instanceof Talk talk && !entry.hasOccasions()
            ? talk.given().get(0).video() == null ? talk.video() : talk.given().get(0).video()
            : entry.record() instanceof Project project ? project.video() : null;
    return video == null ? "" : Objects.requireNonNullElse(SafeAddress.of(video.href()), "");
  }

  /** Returns the pictures of the main page by the id of the entry. */
  public Map<String, ShownPicture> onMainPage() {
    return onMainPage;
  }

  /** Returns the pictures on the page of an entry: its own, and those of its parts. */
  public Map<String, ShownPicture> onPageOf(Entry entry, String page) {
    Map<String, ShownPicture> shown = new HashMap<>();
    withParts(entry)
        .filter(part -> part.picture() != null)
        .forEach(
            part -> {
              PictureFile picture = Objects.requireNonNull(pictures.get(part.id()));
              boolean isOwn = part.id().equals(entry.id());
              PhotoFile size = isOwn ? picture.large() : picture.dense();
              shown.put(
                  part.id(),
                  new ShownPicture(
                      link(page, picture, size),
                      "",
                      size.width(),
                      size.height(),
                      video(part),
                      isOwn));
            });
    return shown;
  }

  /** Returns the sources that a Content Security Policy has to allow on the main page. */
  public String sources() {
    return embedded || entries.isEmpty() ? "data:" : "'self' data:";
  }

  /**
   * Returns the web address of the picture of an entry: that of a file, if there is one and the
   * address of the site is known.
   */
  public @Nullable String url(Entry entry) {
    PictureFile picture = pictures.get(entry.id());
    if (picture == null) {
      return null;
    }
    if (plan.path(entry.id()) != null) {
      return plan.address().url(picture.path(picture.large()));
    }
    return embedded ? null : plan.address().url(picture.path(picture.dense()));
  }

  /** Returns the files that the pages rendered so far link to, by their paths. */
  public Map<String, byte[]> files() {
    return files;
  }
}
