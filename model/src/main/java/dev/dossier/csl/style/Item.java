package dev.dossier.csl.style;

import dev.dossier.csl.output.Reference;
import dev.dossier.csl.output.StyledText;
import dev.dossier.csl.output.Values;
import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.PartialDate;
import java.text.CollationKey;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A work prepared for a style. Caches rendered values for further lists in the same style: an item
 * is used with one {@link Style} only, and by one thread.
 */
public final class Item {
  /** Fallbacks of variables, as styles use either of two names. */
  private static final Map<String, String> OTHER_NAMES =
      Map.of(
          "event", "event-title",
          "event-title", "event",
          "journalAbbreviation", "container-title-short",
          "container-title-short", "journalAbbreviation");

  private final Publication work;
  private final @Nullable String title;
  private final boolean keepsParticles;
  private final Predicate<CslName> own;
  private final boolean allNames;
  private final Map<Integer, Set<AuthorMark>> marks;
  private final Map<String, List<StyledText>> runs;

  /** By identity: a key is an element of the style, and comparing its content would take long. */
  private final IdentityHashMap<Layout.SortKey, List<CollationKey>> sortValues;

  private final Map<String, Reference> references = new HashMap<>();

  /**
   * Creates an item.
   *
   * @param title the title in sentence case; {@code null} for that of the work
   * @param keepsParticles whether all particles are part of the family name, as BibTeX's {@code
   *     von} does not distinguish kinds
   * @param own whether a name is that of the person
   * @param allNames whether the reference has all names, not only as many as the style shows
   */
  public Item(
      Publication work,
      @Nullable String title,
      boolean keepsParticles,
      Predicate<CslName> own,
      boolean allNames) {
    this(
        work,
        title,
        keepsParticles,
        own,
        allNames,
        Map.of(),
        new HashMap<>(),
        new IdentityHashMap<>());
  }

  private Item(
      Publication work,
      @Nullable String title,
      boolean keepsParticles,
      Predicate<CslName> own,
      boolean allNames,
      Map<Integer, Set<AuthorMark>> marks,
      Map<String, List<StyledText>> runs,
      IdentityHashMap<Layout.SortKey, List<CollationKey>> sortValues) {
    this.work = work;
    this.title = title;
    this.keepsParticles = keepsParticles;
    this.own = own;
    this.allNames = allNames;
    this.marks = marks;
    this.runs = runs;
    this.sortValues = sortValues;
  }

  /** Returns the work with marks after the names of authors, by their 0-based index. */
  public Item marked(Map<Integer, Set<AuthorMark>> authors) {
    return authors.isEmpty()
        ? this
        : new Item(work, title, keepsParticles, own, allNames, authors, runs, sortValues);
  }

  boolean keepsParticles() {
    return keepsParticles;
  }

  public String id() {
    return work.id();
  }

  String type() {
    return work.type();
  }

  boolean isOwn(CslName name) {
    return own.test(name);
  }

  boolean hasAllNames() {
    return allNames;
  }

  /** Returns the marks after a name of a variable; only authors have any. */
  Set<AuthorMark> marks(String variable, int index) {
    return variable.equals("author") ? marks.getOrDefault(index, Set.of()) : Set.of();
  }

  /** Returns the value of a text or number variable; empty if it is not set. */
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

  /** Returns the parsed value of a text or number variable. */
  public List<StyledText> runs(String variable) {
    List<StyledText> known = runs.get(variable);
    if (known == null) {
      known = Values.read(text(variable));
      runs.put(variable, known);
    }
    return known;
  }

  /** Returns the words of a sort key's value, cached if they depend on the work only. */
  public List<CollationKey> sortValue(
      Layout.SortKey key, RenderContext context, Supplier<List<CollationKey>> maker) {
    List<CollationKey> known = sortValues.get(key);
    if (known == null) {
      known = maker.get();
      if (!context.hasAskedForPlace) {
        sortValues.put(key, known);
      }
    }
    return known;
  }

  /** Returns the reference, cached by the part of the context that affects it. */
  public Reference reference(CitationContext as, Supplier<Reference> maker) {
    String way = as.inReferences();
    Reference known = references.get(way);
    if (known == null) {
      known = maker.get();
      references.put(way, known);
    }
    return known;
  }

  public List<CslName> names(String variable) {
    return work.names(variable);
  }

  public @Nullable CslDate date(String variable) {
    CslDate date = work.dates().get(variable);
    return date == null || (date.start() == null && date.literal() == null && date.season() == null)
        ? null
        : date;
  }

  /** Returns the date of publication; {@code null} if it is unknown. */
  public @Nullable PartialDate issued() {
    return work.issued();
  }

  boolean has(String variable) {
    return !text(variable).isEmpty() || !names(variable).isEmpty() || date(variable) != null;
  }

  /** Returns the language of the work; if it is not set, that of the style. */
  Locale language(Locale otherwise) {
    String tag = work.variable("language");
    return tag == null || tag.isBlank()
        ? otherwise
        : Locale.forLanguageTag(tag.strip().replace('_', '-'));
  }
}
