package dev.dossier.importer.draft;

import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a profile as a person would, and knows which value is on which line. */
public final class ProfileWriter {
  private static final int SHORT_LINE = 80;
  private static final int LONG_LINE = 100;

  /**
   * A value of a mapping.
   *
   * @param owner the mapping
   * @param key its key
   */
  public record Place(DraftMap owner, String key) {}

  private final List<String> lines = new ArrayList<>();
  private final List<@Nullable Place> places = new ArrayList<>();

  /** Writes a profile. */
  public ProfileWriter(DraftMap profile, String heading) {
    comment(0, heading);
    boolean isFirst = true;
    for (Map.Entry<String, Draft> section : profile.values().entrySet()) {
      if (!section.getValue().isEmpty()) {
        if (!isFirst) {
          line(0, "", null);
        }
        isFirst = false;
        write(0, profile, section.getKey(), section.getValue());
      }
    }
    if (!profile.comments().isEmpty()) {
      line(0, "", null);
      profile.comments().forEach(comment -> comment(0, comment));
    }
  }

  /** The file. */
  public String text() {
    return String.join("\n", lines) + "\n";
  }

  /** What is on a line, 1-based; {@code null} if that is a comment or nothing. */
  public @Nullable Place at(int line) {
    return line < 1 || line > places.size() ? null : places.get(line - 1);
  }

  private void line(int indent, String text, @Nullable Place place) {
    lines.add(text.isEmpty() ? "" : " ".repeat(indent) + text);
    places.add(place);
  }

  private void comment(int indent, String comment) {
    comment
        .lines()
        .map(ProfileWriter::printable)
        .forEach(line -> line(indent, ("# " + line).stripTrailing(), null));
  }

  private static String printable(String line) {
    StringBuilder printable = new StringBuilder();
    line.codePoints()
        .map(c -> YamlScalars.isPrintable(c) ? c : ' ')
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private void map(int indent, DraftMap map) {
    map.values()
        .forEach(
            (key, value) -> {
              if (!value.isEmpty()) {
                write(indent, map, key, value);
              }
            });
    map.comments().forEach(comment -> comment(indent, comment));
  }

  private void write(int indent, DraftMap owner, String key, Draft value) {
    String note = owner.note(key);
    if (note != null) {
      comment(indent, note);
    }
    Place place = new Place(owner, key);
    String start = YamlScalars.key(key) + ":";
    if (value instanceof DraftText text) {
      text(indent, start, text, place);
    } else if (shorthand(value) != null) {
      write(indent, owner, key, Objects.requireNonNull(shorthand(value)));
    } else if (value instanceof DraftMap map) {
      line(indent, start, place);
      map(indent + 2, map);
    } else if (isOneInPlaceOfMany(owner, key, value)) {
      write(indent, owner, key, ((DraftList) value).items().get(0));
    } else if (value instanceof DraftList list) {
      String flow = flow(list);
      if (flow != null && indent + start.length() + flow.length() < SHORT_LINE) {
        line(indent, start + " " + flow, place);
      } else {
        line(indent, start, place);
        list.items().stream()
            .filter(item -> !item.isEmpty())
            .forEach(i -> item(indent + 2, i, place));
      }
    }
  }

  /** The text that may stand in place of a mapping with no other key; {@code null} if none may. */
  private static @Nullable Draft shorthand(Draft value) {
    if (value instanceof DraftMap map && map.shape() != null && map.comments().isEmpty()) {
      String key = map.shape().shorthand();
      boolean isOnly = map.values().values().stream().filter(each -> !each.isEmpty()).count() == 1;
      return key != null && isOnly && map.get(key) instanceof DraftText text ? text : null;
    }
    return null;
  }

  private static boolean isOneInPlaceOfMany(DraftMap owner, String key, Draft value) {
    RecordShape shape = owner.shape();
    RecordShape.Field field = shape == null ? null : shape.keys().get(key);
    return field != null
        && field.shape() instanceof Shape.OneOrMany
        && value instanceof DraftList list
        && list.items().size() == 1;
  }

  /** A short list of short texts in brackets; {@code null} if it is another list. */
  private static @Nullable String flow(DraftList list) {
    List<String> items = new ArrayList<>();
    for (Draft item : list.items()) {
      if (!(item instanceof DraftText text)
          || text.style() == DraftText.Style.PROSE
          || YamlScalars.isBlock(text.text(), SHORT_LINE)) {
        return null;
      }
      items.add(YamlScalars.inLine(text.text(), text.style() == DraftText.Style.VALUE, true));
    }
    return "[" + String.join(", ", items) + "]";
  }

  private void text(int indent, String start, DraftText text, Place place) {
    int width = LONG_LINE - indent;
    if (YamlScalars.isBlock(text.text(), width - start.length())) {
      boolean wraps = text.style() == DraftText.Style.PROSE;
      List<String> block = YamlScalars.block(text.text(), width, wraps);
      line(indent, start + " " + block.get(0), place);
      block.stream().skip(1).forEach(line -> line(indent + 2, line, place));
    } else {
      boolean isValue = text.style() == DraftText.Style.VALUE;
      line(indent, start + " " + YamlScalars.inLine(text.text(), isValue, false), place);
    }
  }

  private void item(int indent, Draft item, Place place) {
    Draft whole = shorthand(item);
    if ((whole == null ? item : whole) instanceof DraftText text) {
      text(indent, "-", text, place);
      return;
    }
    int first = lines.size();
    if (item instanceof DraftMap map) {
      map(indent + 2, map);
    }
    // The dash is put before the first key, which comments may precede.
    while (lines.get(first).isBlank() || lines.get(first).strip().startsWith("#")) {
      lines.set(first, " ".repeat(indent) + lines.get(first).strip());
      first++;
    }
    lines.set(first, " ".repeat(indent) + "- " + lines.get(first).substring(indent + 2));
  }
}
