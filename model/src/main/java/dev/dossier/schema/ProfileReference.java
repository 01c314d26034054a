package dev.dossier.schema;

import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.CslVariables;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Line;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Scalar;
import dev.dossier.profile.value.Text;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the reference of the profile format in Markdown: a section per record, a row per key. */
final class ProfileReference {
  private static final String INTRODUCTION = "profile-introduction.md";

  private final StringBuilder page = new StringBuilder();
  private final Set<Class<?>> records = new LinkedHashSet<>();
  private final Set<Class<?>> values = new LinkedHashSet<>();

  private ProfileReference() {}

  /** Returns the content of {@code docs/profile.md}. */
  static String markdown() {
    ProfileReference reference = new ProfileReference();
    reference.collect();
    reference.write();
    return reference.page.toString();
  }

  /** Finds all records that the profile consists of, breadth first. */
  private void collect() {
    Deque<Class<?>> open = new ArrayDeque<>(List.of(Profile.class));
    while (!open.isEmpty()) {
      Class<?> type = open.remove();
      if (records.add(type)) {
        for (RecordShape.Field field : RecordShape.of(type).keys().values()) {
          Class<?> part = named(field.shape());
          if (part != null && part.isRecord() && !part.isAnnotationPresent(Scalar.class)) {
            open.add(part);
          } else if (part != null) {
            values.add(part);
          }
        }
      }
    }
  }

  private static @Nullable Class<?> named(Shape shape) {
    if (shape instanceof Shape.OfList list) {
      return named(list.items());
    }
    if (shape instanceof Shape.OneOrMany several) {
      return named(several.items());
    }
    if (shape instanceof Shape.OfMap map) {
      return named(map.values());
    }
    if (shape instanceof Shape.OfRecord record) {
      return record.type();
    }
    return shape instanceof Shape.OfScalar scalar
        ? scalar.type()
        : shape instanceof Shape.OfEnum words ? words.type() : null;
  }

  private void write() {
    page.append(introduction());
    page.append("\n## Keys\n");
    records.forEach(this::record);
    page.append("\n## Values\n");
    value(Text.class, "Text");
    value(Prose.class, "Prose");
    value(Line.class, "Line");
    values.forEach(this::value);
    publication();
  }

  private static String introduction() {
    try (InputStream in = ProfileReference.class.getResourceAsStream(INTRODUCTION)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void record(Class<?> type) {
    RecordShape record = RecordShape.of(type);
    page.append("\n### ").append(title(type)).append("\n\n").append(record.doc()).append('\n');
    if (record.shorthand() != null) {
      page.append("\nA plain value instead of the mapping sets its `")
          .append(record.shorthand())
          .append("`.\n");
    }
    if (!record.anyOf().isEmpty()) {
      page.append("\nAt least one of these keys is required: `")
          .append(String.join("`, `", record.anyOf()))
          .append("`.\n");
    }
    page.append("\n| key | value | required | meaning |\n|---|---|---|---|\n");
    for (RecordShape.Field field : record.keys().values()) {
      page.append(
          "| `%s` | %s | %s | %s |\n"
              .formatted(
                  field.key(), kind(field), required(field), field.doc().replace("|", "\\|")));
    }
  }

  private static String kind(RecordShape.Field field) {
    if (field.inFolder()) {
      String items = kind(((Shape.OfList) field.shape()).items());
      return "[path](#file-path) of a folder, each file a " + items;
    }
    return kind(field.shape()) + (field.inFile() ? ", or a [file](#file-path)" : "");
  }

  private static String required(RecordShape.Field field) {
    return !field.required()
        ? ""
        : field.mayBeEmpty()
            ? "yes, or `\"\"`"
            : field.unless().isEmpty() ? "yes" : "yes, or `" + field.unless() + "`";
  }

  private static String kind(Shape shape) {
    if (shape instanceof Shape.OfList list) {
      return "list of " + kind(list.items());
    }
    if (shape instanceof Shape.OneOrMany several) {
      return kind(several.items()) + ", or a list";
    }
    if (shape instanceof Shape.OfMap map) {
      String key = map.keys() == Shape.Simple.STRING ? "key" : kind(map.keys());
      return "mapping from " + key + " to " + kind(map.values());
    }
    Class<?> type = named(shape);
    if (type != null) {
      return link(title(type));
    }
    return switch ((Shape.Simple) shape) {
      case TEXT -> link("Text");
      case PROSE -> link("Prose");
      case LINE -> link("Line");
      case STRING -> "string";
      case BOOLEAN, SWITCH -> "`true` or `false`";
      case INTEGER -> "whole number of at least 1";
      case PUBLICATION -> link("Publication");
    };
  }

  private void value(Class<?> type) {
    value(type, title(type));
  }

  private void value(Class<?> type, String title) {
    page.append("\n### ").append(title).append("\n\n").append(doc(type.getAnnotation(Doc.class)));
    Scalar scalar = type.getAnnotation(Scalar.class);
    if (scalar != null) {
      page.append(" Example: `").append(scalar.example()).append("`.");
    }
    page.append('\n');
    if (type.isEnum()) {
      page.append("\n| value | meaning |\n|---|---|\n");
      for (Field constant : constants(type)) {
        page.append(
            "| `%s` | %s |\n"
                .formatted(
                    RecordShape.kebab(constant.getName()), doc(constant.getAnnotation(Doc.class))));
      }
    }
  }

  private static List<Field> constants(Class<?> type) {
    List<Field> constants = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      try {
        constants.add(type.getField(((Enum<?>) constant).name()));
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException(e);
      }
    }
    return constants;
  }

  private void publication() {
    page.append("\n### Publication\n\n")
        .append(doc(Publication.class.getAnnotation(Doc.class)))
        .append(" `id` (the citation key) and `type` are required.\n\n");
    words("Types", CslVariables.TYPES);
    words("Names, each a list of `{family, given}` or `{literal}`", CslVariables.NAMES);
    words(
        "Dates, each `2025-10-24`, `2024/2025` or a mapping with the `date-parts` of CSL-JSON",
        CslVariables.DATES);
    words("Numbers", CslVariables.NUMBERS);
    words("Text", CslVariables.STANDARD);
    page.append("- Further links: `links`, a list of ").append(link("Link")).append(".\n");
  }

  private void words(String what, List<String> words) {
    page.append("- ").append(what).append(": `").append(String.join("`, `", words)).append("`.\n");
  }

  private static String title(Class<?> type) {
    String words = RecordShape.kebab(type.getSimpleName()).replace('-', ' ');
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String link(String title) {
    return "[%s](#%s)"
        .formatted(
            title.toLowerCase(java.util.Locale.ROOT),
            title.toLowerCase(java.util.Locale.ROOT).replace(' ', '-'));
  }

  private static String doc(@Nullable Doc doc) {
    return doc == null ? "" : doc.value();
  }
}
