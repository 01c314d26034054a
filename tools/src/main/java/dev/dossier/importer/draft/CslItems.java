package dev.dossier.importer.draft;

import dev.dossier.profile.value.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Publications of a source as CSL items in the profile. */
public final class CslItems {
  private static final Set<String> PARTICLES =
      Set.of("van", "von", "de", "der", "den", "di", "da", "dos", "du", "la", "le");

  private final ProfileDraft profile;
  private final boolean isMarkdown;

  public CslItems(ProfileDraft profile, boolean isMarkdown) {
    this.profile = profile;
    this.isMarkdown = isMarkdown;
  }

  /** One item. */
  public final class Item {
    private final DraftMap draft = new DraftMap(null);
    private final SourceNode source;

    private Item(SourceNode source) {
      this.source = source;
      source.becomes(draft);
    }

    /** Takes a variable. */
    public Item take(String variable, @Nullable SourceNode value) {
      if (value != null && value.isText()) {
        String text = PlainText.oneLine(value.text());
        if (draft.get(variable) == null) {
          draft.put(variable, DraftText.of(text, value));
        }
        if (text(variable).equals(text)) {
          value.take();
        }
      }
      return this;
    }

    /** Takes a date. */
    public Item date(String variable, @Nullable SourceNode value) {
      return value == null ? this : date(variable, value.text(), List.of(value));
    }

    /** Takes a date that is made of values. */
    public Item date(String variable, String text, List<SourceNode> values) {
      if (!text.isEmpty()) {
        try {
          String date = ImportedDates.of(text);
          if (draft.get(variable) == null) {
            draft.put(variable, new DraftText(date, DraftText.Style.VALUE, values));
          }
          if (text(variable).equals(date)) {
            values.forEach(SourceNode::take);
          }
        } catch (IllegalArgumentException e) {
          values.forEach(value -> value.rejectValue(String.valueOf(e.getMessage())));
        }
      }
      return this;
    }

    /** What has been taken so far. */
    public DraftMap draft() {
      return draft;
    }

    /** Adds a variable that is made of values. */
    public Item set(String variable, String text, SourceNode... values) {
      draft.put(variable, DraftText.of(text, values));
      for (SourceNode value : values) {
        value.take();
      }
      return this;
    }

    /** Takes the names of authors or editors, as they are written. */
    public Item names(String variable, List<SourceNode> values) {
      for (SourceNode value : values) {
        String name = PlainText.oneLine(value.text()).replaceAll("^\\*+|\\*+$", "");
        if (value.isText() && !name.isEmpty()) {
          draft.list(variable).add(name(name, value));
          value.take();
        }
      }
      return this;
    }

    public Item note(String variable, String comment) {
      draft.note(variable, comment);
      return this;
    }

    public boolean has(String variable) {
      return draft.get(variable) != null;
    }

    public String text(String variable) {
      return draft.get(variable) instanceof DraftText text ? text.text() : "";
    }

    public SourceNode source() {
      return source;
    }

    /** Takes a text about the work that lists print after it. */
    public Item remark(@Nullable SourceNode value) {
      if (value != null && value.isText()) {
        DraftMap notes = profile.publications().map("notes", null);
        boolean isNew = notes.get(text("id")) == null;
        if (isNew) {
          String text = value.text();
          String written =
              isMarkdown
                  ? PlainText.markdown(text, Markup.PROSE)
                  : PlainText.escape(text, Markup.PROSE);
          notes.put(text("id"), new DraftText(written, DraftText.Style.PROSE, List.of(value)));
          value.take();
        }
      }
      return this;
    }
  }

  /**
   * Begins an item and gives it a citation key.
   *
   * @param known text for the key, such as author and year
   */
  public Item item(SourceNode source, String known, String type) {
    Item item = new Item(source);
    item.draft.put("id", DraftText.of(profile.id(known, "publication")));
    item.draft.put("type", DraftText.of(type));
    profile.publications().list("items").add(item.draft);
    return item;
  }

  /** The words at the end of given names that belong to the family name, after a space. */
  private static String particle(String given) {
    int start = given.length();
    int space = given.lastIndexOf(' ');
    while (space > 0 && PARTICLES.contains(given.substring(space + 1, start))) {
      start = space;
      space = given.lastIndexOf(' ', start - 1);
    }
    return given.substring(start);
  }

  /** A name as CSL has it: {@code Example, Ada} and {@code Ada van Example}. */
  private static DraftMap name(String name, SourceNode source) {
    DraftMap parts = new DraftMap(null);
    int comma = name.indexOf(',');
    int space = name.lastIndexOf(' ');
    List<String> found = new ArrayList<>();
    if (comma > 0) {
      found.add(name.substring(0, comma).strip());
      found.add(name.substring(comma + 1).strip());
    } else if (space > 0) {
      String given = name.substring(0, space).strip();
      String particle = particle(given);
      found.add((particle + " " + name.substring(space + 1)).strip());
      found.add(given.substring(0, given.length() - particle.length()).strip());
    }
    if (found.size() == 2 && !found.get(0).isEmpty() && !found.get(1).isEmpty()) {
      parts.put("family", DraftText.of(found.get(0), source));
      parts.put("given", DraftText.of(found.get(1), source));
    } else {
      parts.put("literal", DraftText.of(name, source));
    }
    return parts;
  }
}
