package dev.dossier.importer.draft;

import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fills a mapping of the profile from a value of a source. Each text becomes what its key allows:
 * prose, one line, a date, an address. A text that its key does not allow stays with its source and
 * is reported.
 */
public final class Entry {
  private final DraftMap draft;
  private final SourceNode source;
  private final boolean isMarkdown;

  /** The key of a whole that another source has given already; {@code null} if it may be filled. */
  private final @Nullable String given;

  /**
   * Makes an entry.
   *
   * @param draft what is filled
   * @param source where its values are looked for
   * @param isMarkdown whether texts of the source are Markdown
   */
  public Entry(DraftMap draft, SourceNode source, boolean isMarkdown) {
    this(draft, source, isMarkdown, null);
  }

  private Entry(DraftMap draft, SourceNode source, boolean isMarkdown, @Nullable String given) {
    this.draft = draft;
    this.source = source;
    this.isMarkdown = isMarkdown;
    this.given = given;
    source.becomes(draft);
  }

  public DraftMap draft() {
    return draft;
  }

  public SourceNode source() {
    return source;
  }

  public boolean isMarkdown() {
    return isMarkdown;
  }

  /** The same entry, filled from another value. */
  public Entry from(SourceNode other) {
    return new Entry(draft, other, isMarkdown, given);
  }

  /** A mapping within the entry: {@code private} of the person. */
  public Entry within(String key) {
    Shape shape = field(key).shape();
    return new Entry(
            draft.map(key, RecordShape.of(((Shape.OfRecord) shape).type())), source, isMarkdown)
        .owning(draft);
  }

  /**
   * A mapping within the entry whose parts belong together: a place. If it has values already,
   * other ones are reported and not added to them.
   */
  public Entry whole(String key) {
    Draft known = draft.get(key);
    boolean isGiven = known != null && !known.isEmpty();
    Entry parts = within(key);
    return isGiven ? new Entry(parts.draft, source, isMarkdown, key).owning(draft) : parts;
  }

  private Entry owning(DraftMap whole) {
    source.becomes(whole);
    return this;
  }

  /** A new item of a list of mappings within the entry. */
  public Entry item(String key, SourceNode from) {
    Shape.OfList list = (Shape.OfList) field(key).shape();
    DraftMap item = new DraftMap(RecordShape.of(((Shape.OfRecord) list.items()).type()));
    draft.list(key).add(item);
    return new Entry(item, from, isMarkdown);
  }

  /**
   * Takes the value of the first of these keys of the source that has one. Without keys, that of
   * the same name.
   */
  public Entry take(String key, String... sourceKeys) {
    SourceNode found = source.get(sourceKeys.length == 0 ? new String[] {key} : sourceKeys);
    if (found != null) {
      put(key, found);
    }
    return this;
  }

  /** Takes the values of all these keys as paragraphs, or as parts that commas separate. */
  public Entry takeAll(String key, String... sourceKeys) {
    List<SourceNode> found =
        Arrays.stream(sourceKeys)
            .map(each -> source.get(each))
            .filter(Objects::nonNull)
            .filter(SourceNode::isText)
            .toList();
    if (!found.isEmpty()) {
      boolean isProse = field(key).shape() == Shape.Simple.PROSE;
      put(key, joined(found, isProse ? "\n\n" : ", "), found);
    }
    return this;
  }

  public static String joined(List<SourceNode> parts, String separator) {
    return parts.stream()
        .map(SourceNode::text)
        .distinct()
        .collect(java.util.stream.Collectors.joining(separator));
  }

  /** Takes a value: a text, or a list of texts. */
  public Entry put(String key, SourceNode value) {
    boolean isList = items(field(key).shape()) != null;
    List<SourceNode> texts =
        (value.isList() ? value.parts() : List.of(value))
            .stream().filter(SourceNode::isText).filter(text -> !text.text().isEmpty()).toList();
    if (isList) {
      texts.forEach(text -> put(key, text.text(), List.of(text)));
    } else if (!texts.isEmpty()) {
      put(key, joined(texts, ", "), texts);
    }
    return this;
  }

  /** Takes a text that is made of values of the source. */
  public Entry put(String key, String text, List<SourceNode> sources) {
    Shape shape = field(key).shape();
    Shape items = items(shape);
    try {
      DraftText value = ImportedValue.of(items == null ? shape : items, text, isMarkdown, sources);
      if (items != null) {
        addTo(key, value);
      } else if (given == null && draft.get(key) == null) {
        draft.put(key, value);
      } else if (!(draft.get(key) instanceof DraftText known)
          || !known.text().equals(value.text())) {
        String known = given == null ? key : given;
        sources.forEach(each -> each.reject("the profile has another '" + known + "' already"));
        return this;
      }
      sources.forEach(SourceNode::take);
    } catch (IllegalArgumentException e) {
      sources.forEach(each -> each.rejectValue(String.valueOf(e.getMessage())));
    }
    return this;
  }

  private void addTo(String key, DraftText value) {
    DraftList list = draft.list(key);
    boolean isKnown =
        list.items().stream()
            .anyMatch(item -> item instanceof DraftText text && text.text().equals(value.text()));
    if (!isKnown) {
      list.add(value);
    }
  }

  /** Adds what no source says, such as a required key. */
  public Entry set(String key, String text) {
    if (draft.get(key) == null) {
      draft.put(key, ImportedValue.of(field(key).shape(), text, true, List.of()));
    }
    return this;
  }

  /** Adds a comment before a key. */
  public Entry note(String key, String comment) {
    draft.note(key, comment);
    return this;
  }

  public boolean has(String key) {
    return draft.get(key) != null;
  }

  /** Whether the record has such a key. */
  public boolean allows(String key) {
    return shape().keys().containsKey(key);
  }

  /** Takes a span of time: an end that is missing means that it goes on. */
  public Entry span(String startKey, String endKey) {
    take("start", startKey);
    take("end", endKey);
    return source.has(startKey) && !source.has(endKey) ? set("end", "present") : this;
  }

  private RecordShape shape() {
    return Objects.requireNonNull(draft.shape());
  }

  private RecordShape.Field field(String key) {
    return Objects.requireNonNull(shape().keys().get(key), key);
  }

  private static @Nullable Shape items(Shape shape) {
    return shape instanceof Shape.OfList list
        ? list.items()
        : shape instanceof Shape.OneOrMany many ? many.items() : null;
  }
}
