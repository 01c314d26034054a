package dev.dossier.csl;

import dev.dossier.profile.AuthorMark;
import dev.dossier.profile.CslDate;
import dev.dossier.profile.CslName;
import dev.dossier.profile.PartialDate;
import dev.dossier.profile.Publication;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A work as styles see it. */
public final class Item {
  /** Variables that stand in for others, where a style knows only the one. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "event", "event-title",
          "event-title", "event",
          "journalAbbreviation", "container-title-short",
          "container-title-short", "journalAbbreviation");

  private final Publication work;
  private final @Nullable String title;
  private final Predicate<CslName> own;
  private final Function<CslName, Set<AuthorMark>> marks;
  private final Map<String, List<Run>> runs = new HashMap<>();

  /**
   * A work.
   *
   * @param title in place of the work's, in sentence case; {@code null} for the work's
   * @param own whether a name is that of the person whose profile it is
   * @param marks what is marked by signs after a name
   */
  public Item(
      Publication work,
      @Nullable String title,
      Predicate<CslName> own,
      Function<CslName, Set<AuthorMark>> marks) {
    this.work = work;
    this.title = title;
    this.own = own;
    this.marks = marks;
  }

  String id() {
    return work.id();
  }

  String type() {
    return work.type();
  }

  boolean isOwn(CslName name) {
    return own.test(name);
  }

  Set<AuthorMark> marks(CslName name) {
    return marks.apply(name);
  }

  /** The value of a text or number variable; empty if it has none. */
  String text(String variable) {
    String value = variable.equals("title") && title != null ? title : work.variable(variable);
    if (value == null) {
      String other = OTHER_NAMES.get(variable);
      value = other == null ? null : work.variable(other);
    }
    if (value == null && variable.equals("page-first")) {
      String page = work.variable("page");
      value = page == null ? null : page.strip().split("[\\s,;&–-]", 2)[0];
    }
    return value == null ? "" : value.strip();
  }

  /** The same, read. */
  List<Run> runs(String variable) {
    List<Run> known = runs.get(variable);
    if (known == null) {
      known = Values.read(text(variable));
      runs.put(variable, known);
    }
    return known;
  }

  List<CslName> names(String variable) {
    return work.names(variable);
  }

  @Nullable CslDate date(String variable) {
    CslDate date = work.dates().get(variable);
    return date == null || (date.start() == null && date.literal() == null && date.season() == null)
        ? null
        : date;
  }

  /** The year of publication; {@code null} if it is not known. */
  @Nullable PartialDate issued() {
    return work.issued();
  }

  boolean has(String variable) {
    return !text(variable).isEmpty() || !names(variable).isEmpty() || date(variable) != null;
  }

  /** The language of its words; that of the style if it does not say. */
  Locale language(Locale otherwise) {
    String tag = work.variable("language");
    return tag == null || tag.isBlank()
        ? otherwise
        : Locale.forLanguageTag(tag.strip().replace('_', '-'));
  }
}
