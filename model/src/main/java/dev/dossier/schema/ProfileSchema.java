package dev.dossier.schema;

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
import dev.dossier.profile.value.Scalar;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The JSON Schema of a profile (draft 2020-12), for editors: completion, documentation and checks
 * while typing.
 *
 * <p>It says what the reader says as far as JSON Schema can: it knows no check digits, no
 * references and no files.
 */
public final class ProfileSchema {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls().create();

  private final Map<String, JsonObject> definitions = new TreeMap<>();

  private ProfileSchema() {}

  /** The schema as it stands in {@code profile.schema.json}, with a line end. */
  public static String json() {
    return GSON.toJson(new ProfileSchema().schema()) + "\n";
  }

  private JsonObject schema() {
    RecordShape profile = RecordShape.of(Profile.class);
    JsonObject schema = new JsonObject();
    schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.addProperty("$id", "urn:dossier:profile");
    schema.addProperty("title", "Dossier profile");
    object(profile).entrySet().forEach(entry -> schema.add(entry.getKey(), entry.getValue()));
    // Editors read there which schema a file of JSON has.
    schema.getAsJsonObject("properties").add("$schema", with("type", new JsonPrimitive("string")));
    JsonObject all = new JsonObject();
    definitions.forEach(all::add);
    schema.add("$defs", all);
    return schema;
  }

  /** A mapping with the keys of a record. */
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

  /** One of the keys is there, and has a value. */
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
    JsonObject value = valueOf(field);
    if (field.inFile()) {
      value = anyOf(value, value(Shape.of(FilePath.class)));
    }
    if (field.required()) {
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

  /** The value of a key: of one that may be kept out of the profile, a variable too. */
  private JsonObject valueOf(RecordShape.Field field) {
    JsonObject value = value(field.shape());
    if (field.confidential() == null || !(field.shape() instanceof Shape.OfScalar)) {
      return value;
    }
    JsonObject variable = with("type", new JsonPrimitive("string"));
    variable.addProperty("pattern", "^\\s*\\$\\{[A-Za-z_][\\w.-]*\\}\\s*$");
    return anyOf(value, variable);
  }

  /** A key may be written without a value. */
  private static JsonObject orNull(JsonObject value) {
    if (value.get("type") instanceof JsonPrimitive type) {
      value.add("type", array(type.getAsString(), "null"));
      return value;
    }
    if (value.get("type") instanceof JsonArray types) {
      types.add("null");
      return value;
    }
    return value.get("anyOf") instanceof JsonArray alternatives
        ? anyOf(alternatives, with("type", new JsonPrimitive("null")))
        : anyOf(value, with("type", new JsonPrimitive("null")));
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
      case BOOLEAN -> with("type", new JsonPrimitive("boolean"));
      case INTEGER -> {
        JsonObject number = with("type", new JsonPrimitive("integer"));
        number.addProperty("minimum", 1);
        yield number;
      }
      case PUBLICATION -> define("csl-item", () -> new CslSchema(this::value).item(definitions));
    };
  }

  /** Text: what an editor takes for a number or a truth value is text to the reader. */
  static JsonObject text() {
    return with("type", array("string", "number", "boolean"));
  }

  private JsonObject localized(Shape.Simple shape) {
    return define(
        shape.name().toLowerCase(Locale.ROOT),
        () -> {
          Class<?> type =
              switch (shape) {
                case PROSE -> dev.dossier.profile.value.Prose.class;
                case LINE -> dev.dossier.profile.value.Line.class;
                default -> dev.dossier.profile.value.Text.class;
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
    // An editor takes the date 2025 for a number.
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

  /** A reference to a definition, which is made when it is first asked for. */
  private JsonObject define(String name, java.util.function.Supplier<JsonObject> definition) {
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

  private static String doc(Class<?> type) {
    Doc doc = type.getAnnotation(Doc.class);
    return doc == null ? "" : doc.value();
  }

  static JsonObject anyOf(JsonObject... values) {
    JsonArray alternatives = new JsonArray();
    for (JsonObject value : values) {
      alternatives.add(value);
    }
    return with("anyOf", alternatives);
  }

  private static JsonObject anyOf(JsonArray alternatives, JsonObject further) {
    JsonArray all = alternatives.deepCopy();
    all.add(further);
    return with("anyOf", all);
  }

  static JsonObject with(String key, com.google.gson.@Nullable JsonElement value) {
    JsonObject object = new JsonObject();
    object.add(key, value);
    return object;
  }

  static JsonArray array(String... values) {
    JsonArray array = new JsonArray();
    for (String value : values) {
      array.add(value);
    }
    return array;
  }
}
