package dev.dossier.schema;

import static dev.dossier.schema.SchemaFragments.anyOf;
import static dev.dossier.schema.SchemaFragments.array;
import static dev.dossier.schema.SchemaFragments.orNull;
import static dev.dossier.schema.SchemaFragments.text;
import static dev.dossier.schema.SchemaFragments.with;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.Publications;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.profile.value.Line;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Scalar;
import dev.dossier.profile.value.Text;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Writes the JSON Schema of a profile (draft 2020-12), by which editors complete, document and
 * check a profile while it is typed.
 *
 * <p>It makes the same checks as the reader, except for those that JSON Schema cannot express:
 * check digits, references between entries, and files.
 */
final class ProfileSchema {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private final Map<String, JsonObject> definitions = new TreeMap<>();

  private ProfileSchema() {}

  /** Returns the content of {@code profile.schema.json}, with a line feed at its end. */
  static String json() {
    return GSON.toJson(new ProfileSchema().schema()) + "\n";
  }

  private JsonObject schema() {
    RecordShape profile = RecordShape.of(Profile.class);
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.addProperty("$id", "https://dossier.dev/profile.schema.json");
    schema.addProperty("title", "Dossier profile");
    object(profile).entrySet().forEach(entry -> schema.add(entry.getKey(), entry.getValue()));
    // In a JSON file, editors read the address of the schema from this key.
    schema.getAsJsonObject("properties").add("$schema", with("type", new JsonPrimitive("string")));
    JsonObject all = new JsonObject();
    definitions.forEach(all::add);
    schema.add("$defs", all);
    return schema;
  }

  /** Returns the schema of a mapping with the keys of a record. */
  private JsonObject object(RecordShape record) {
    JsonObject object = new JsonObject();
    object.addProperty("description", record.doc());
    object.addProperty("type", "object");
    JsonObject properties = new JsonObject();
    JsonArray required = new JsonArray();
    JsonArray either = new JsonArray();
    for (RecordShape.Field field : record.keys().values()) {
      properties.add(field.key(), property(field));
      if (field.required() && field.unless().isEmpty()) {
        required.add(field.key());
      } else if (field.required()) {
        either.add(
            anyOf(with("required", array(field.key())), with("required", array(field.unless()))));
      }
    }
    object.add("properties", properties);
    if (!required.isEmpty()) {
      object.add("required", required);
    }
    if (!either.isEmpty()) {
      object.add("allOf", either);
    }
    if (!record.anyOf().isEmpty()) {
      object.add("anyOf", anyGiven(record));
    }
    object.addProperty("additionalProperties", false);
    return object;
  }

  /** Requires one of the keys, with a value. */
  private static JsonArray anyGiven(RecordShape record) {
    JsonArray alternatives = new JsonArray();
    for (String key : record.anyOf()) {
      JsonArray nothing = new JsonArray();
      nothing.add(JsonNull.INSTANCE);
      nothing.add("");
      nothing.add(new JsonArray());
      JsonObject given = with("not", with("enum", nothing));
      JsonObject alternative = with("required", array(key));
      alternative.add("properties", with(key, given));
      alternatives.add(alternative);
    }
    return alternatives;
  }

  private JsonObject property(RecordShape.Field field) {
    JsonObject value = field.inFolder() ? value(Shape.of(FilePath.class)) : valueOf(field);
    if (field.inFile()) {
      value = anyOf(value, value(Shape.of(FilePath.class)));
    }
    if (field.mayBeEmpty()) {
      value.addProperty("minProperties", 1);
    } else if (field.required()) {
      value.addProperty("minLength", 1);
      value.addProperty("pattern", "\\S");
      value.addProperty("minProperties", 1);
    } else {
      value = orNull(value);
    }
    JsonObject property = with("description", new JsonPrimitive(field.doc()));
    value.entrySet().forEach(entry -> property.add(entry.getKey(), entry.getValue()));
    return property;
  }

  /** Returns the schema of a key's value, which may be a variable if the value may be private. */
  private JsonObject valueOf(RecordShape.Field field) {
    JsonObject value = value(field.shape());
    if (field.confidential() == null || !(field.shape() instanceof Shape.OfScalar)) {
      return value;
    }
    JsonObject variable = with("type", new JsonPrimitive("string"));
    variable.addProperty("pattern", "^\\s*\\$\\{[A-Za-z_][\\w.-]*\\}\\s*$");
    return anyOf(value, variable);
  }

  private JsonObject value(Shape shape) {
    if (shape instanceof Shape.OfList list) {
      JsonObject array = with("type", new JsonPrimitive("array"));
      array.add("items", value(list.items()));
      return array;
    }
    if (shape instanceof Shape.OneOrMany several) {
      return anyOf(value(several.items()), value(new Shape.OfList(several.items())));
    }
    if (shape instanceof Shape.OfMap map) {
      JsonObject object = with("type", new JsonPrimitive("object"));
      if (map.keys() != Shape.Simple.STRING) {
        object.add("propertyNames", value(map.keys()));
      }
      object.add("additionalProperties", orNull(value(map.values())));
      return object;
    }
    if (shape instanceof Shape.OfRecord record) {
      return reference(record.type());
    }
    if (shape instanceof Shape.OfEnum words) {
      return reference(words.type());
    }
    if (shape instanceof Shape.OfScalar scalar) {
      return reference(scalar.type());
    }
    return switch ((Shape.Simple) shape) {
      case TEXT, PROSE, LINE -> localized((Shape.Simple) shape);
      case STRING -> text();
      case BOOLEAN, SWITCH -> with("type", new JsonPrimitive("boolean"));
      case INTEGER -> {
        JsonObject number = with("type", new JsonPrimitive("integer"));
        number.addProperty("minimum", 1);
        yield number;
      }
      case PUBLICATION -> define("csl-item", () -> new CslSchema(this::value).item(definitions));
    };
  }

  private JsonObject localized(Shape.Simple shape) {
    return define(
        shape.name().toLowerCase(Locale.ROOT),
        () -> {
          Class<?> type =
              switch (shape) {
                case PROSE -> Prose.class;
                case LINE -> Line.class;
                default -> Text.class;
              };
          JsonObject languages = with("type", new JsonPrimitive("object"));
          languages.add("propertyNames", reference(LanguageTag.class));
          JsonObject words = text();
          languages.add("additionalProperties", orNull(words));
          JsonObject either = anyOf(text(), languages);
          either.addProperty("description", doc(type));
          return either;
        });
  }

  private JsonObject reference(Class<?> type) {
    return define(RecordShape.kebab(type.getSimpleName()), () -> definition(type));
  }

  private JsonObject definition(Class<?> type) {
    Scalar scalar = type.getAnnotation(Scalar.class);
    if (scalar != null) {
      return scalar(type, scalar);
    }
    if (type.isEnum()) {
      JsonObject words = with("description", new JsonPrimitive(doc(type)));
      words.add("enum", array(RecordShape.words(type).toArray(new String[0])));
      return words;
    }
    RecordShape record = RecordShape.of(type);
    JsonObject object = object(record);
    if (type == Publications.class) {
      JsonObject file = value(Shape.of(FilePath.class));
      JsonObject list = with("type", new JsonPrimitive("array"));
      list.add("items", anyOf(file, value(Shape.Simple.PUBLICATION)));
      return anyOf(file, list, object);
    }
    return record.shorthand() == null
        ? object
        : anyOf(valueOf(shorthand(record, record.shorthand())), object);
  }

  private static RecordShape.Field shorthand(RecordShape record, String key) {
    return Objects.requireNonNull(record.keys().get(key));
  }

  private static JsonObject scalar(Class<?> type, Scalar scalar) {
    // To an editor, the date 2025 is a number.
    boolean year = scalar.pattern().contains("\\d{4}(-(0[1-9]");
    JsonObject value = with("description", new JsonPrimitive(doc(type)));
    value.add("type", year ? array("string", "integer") : new JsonPrimitive("string"));
    if (year) {
      value.addProperty("minimum", 1000);
      value.addProperty("maximum", 9999);
    }
    if (!scalar.pattern().isEmpty()) {
      value.addProperty("pattern", scalar.pattern());
    }
    if (!scalar.format().isEmpty()) {
      value.addProperty("format", scalar.format());
    }
    value.add("examples", array(scalar.example()));
    return value;
  }

  /** Returns a reference to a definition, which is added on first use. */
  private JsonObject define(String name, Supplier<JsonObject> definition) {
    if (!definitions.containsKey(name)) {
      definitions.put(name, new JsonObject());
      JsonObject titled = with("title", new JsonPrimitive(title(name)));
      definition.get().entrySet().forEach(e -> titled.add(e.getKey(), e.getValue()));
      definitions.put(name, titled);
    }
    return with("$ref", new JsonPrimitive("#/$defs/" + name));
  }

  private static String title(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1).replace('-', ' ');
  }

  static String doc(Class<?> type) {
    Doc doc = type.getAnnotation(Doc.class);
    return doc == null ? "" : doc.value();
  }
}
