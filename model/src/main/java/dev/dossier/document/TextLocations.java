package dev.dossier.document;

import dev.dossier.SourceLocation;
import dev.dossier.profile.Person;
import dev.dossier.profile.value.Text;
import dev.dossier.text.RichText;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a document with the places where they are written: those that it prints, then the
 * facts that it carries beside them (names, publications). A renderer that has a problem with some
 * characters looks here for the text that has them.
 *
 * <pre>{@code
 * SourceLocation at = TextLocations.of(document).find("☃");
 * }</pre>
 */
public final class TextLocations {
  private record Located(String text, SourceLocation location) {}

  private final Document document;
  private final List<Located> printed = new ArrayList<>();
  private final List<Located> facts = new ArrayList<>();
  private boolean isCollected;

  private TextLocations(Document document) {
    this.document = document;
  }

  /** Returns the texts of a document that come from a file. They are collected on first use. */
  public static TextLocations of(Document document) {
    return new TextLocations(document);
  }

  /**
   * Returns the location of the first text with one of these characters.
   *
   * @return {@code null} if no such text is in a file
   */
  public @Nullable SourceLocation find(String characters) {
    if (!isCollected) {
      collect(document, null);
      printed.addAll(facts);
      isCollected = true;
    }
    return printed.stream()
        .filter(text -> characters.codePoints().anyMatch(c -> text.text.indexOf(c) >= 0))
        .map(Located::location)
        .findFirst()
        .orElse(null);
  }

  /** Collects texts; a string belongs to the nearest record around it that has a location. */
  private void collect(@Nullable Object value, @Nullable SourceLocation around) {
    if (value instanceof RichText text) {
      add(printed, text.plain(), text.location());
    } else if (value instanceof Text text) {
      text.byLanguage().forEach((tag, one) -> add(facts, one, text.locations().get(tag)));
    } else if (value instanceof String string) {
      add(facts, string, around);
    } else if (value instanceof Person person) {
      collect(person.name(), around); // Other values of a person may be private.
    } else if (value instanceof Collection<?> values) {
      values.forEach(one -> collect(one, around));
    } else if (value instanceof Map<?, ?> values) {
      values.values().forEach(one -> collect(one, around));
    } else if (value instanceof Record record) {
      collect(record, around);
    }
  }

  private void collect(Record record, @Nullable SourceLocation around) {
    List<Object> values = new ArrayList<>();
    SourceLocation location = around;
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      Object value = value(record, component);
      if (value instanceof SourceLocation own) {
        location = own;
      } else if (value != null) {
        values.add(value);
      }
    }
    for (Object value : values) {
      collect(value, location);
    }
  }

  private static @Nullable Object value(Record record, RecordComponent component) {
    Method accessor = component.getAccessor();
    if (!accessor.canAccess(record)) {
      return null; // Other records do not contain text of a file.
    }
    try {
      return accessor.invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(component + " of a document cannot be read", e);
    }
  }

  private static void add(List<Located> texts, String text, @Nullable SourceLocation location) {
    if (location != null) {
      texts.add(new Located(text, location));
    }
  }
}
