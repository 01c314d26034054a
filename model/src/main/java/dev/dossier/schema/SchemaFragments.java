package dev.dossier.schema;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import org.jspecify.annotations.Nullable;

/** Fragments shared by the schemas of profiles and of CSL items. */
final class SchemaFragments {
  private SchemaFragments() {}

  /**
   * Returns the schema of text. Numbers and booleans of YAML are allowed, as the reader reads them
   * as text.
   */
  static JsonObject text() {
    return with("type", array("string", "number", "boolean"));
  }

  /** Allows a key without a value. */
  static JsonObject orNull(JsonObject value) {
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

  static JsonObject anyOf(JsonObject... values) {
    JsonArray alternatives = new JsonArray();
    for (JsonObject value : values) {
      alternatives.add(value);
    }
    return with("anyOf", alternatives);
  }

  static JsonObject anyOf(JsonArray alternatives, JsonObject further) {
    JsonArray all = alternatives.deepCopy();
    all.add(further);
    return with("anyOf", all);
  }

  static JsonObject with(String key, @Nullable JsonElement value) {
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
