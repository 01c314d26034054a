package dev.dossier.html;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Finds unknown types and unsupported properties in a JSON-LD graph. */
public final class SchemaOrg {
  private record Type(List<String> parents, Set<String> properties) {}

  private static final Map<String, Type> TYPES = read();

  private SchemaOrg() {}

  /** Returns violations with their nodes. */
  public static List<String> complaints(String json) {
    List<String> complaints = new ArrayList<>();
    JsonObject root = new Gson().fromJson(json, JsonObject.class);
    if (!root.get("@context").getAsString().equals("https://schema.org")) {
      complaints.add("context " + root.get("@context"));
    }
    for (JsonElement node : root.getAsJsonArray("@graph")) {
      check(node.getAsJsonObject(), "", complaints);
    }
    return complaints;
  }

  private static void check(JsonObject node, String from, List<String> complaints) {
    if (!node.has("@type")) {
      if (!node.keySet().equals(Set.of("@id"))) {
        complaints.add("neither a type nor a mere reference: " + node);
      }
      return;
    }
    String type = node.get("@type").getAsString();
    if (!TYPES.containsKey(type)) {
      complaints.add("unknown type " + type);
      return;
    }
    for (Map.Entry<String, JsonElement> property : node.entrySet()) {
      String name = property.getKey();
      // A role repeats the property that it qualifies (schema.org, "Introducing Role").
      boolean qualified = isA(type, "Role") && name.equals(from);
      if (!name.startsWith("@") && !has(type, name) && !qualified) {
        complaints.add(type + " has no property " + name);
      }
      each(property.getValue(), value -> check(value, name, complaints));
    }
    if (!node.has("name") && !isA(type, "Role") && !type.equals("PropertyValue")) {
      complaints.add("without a name: " + node);
    }
  }

  private static void each(JsonElement value, Consumer<JsonObject> visitor) {
    if (value.isJsonArray()) {
      JsonArray values = value.getAsJsonArray();
      if (values.isEmpty()) {
        throw new AssertionError("an empty list");
      }
      values.forEach(item -> each(item, visitor));
    } else if (value.isJsonObject()) {
      visitor.accept(value.getAsJsonObject());
    }
  }

  private static boolean has(String type, String property) {
    Type known = TYPES.get(type);
    return known != null
        && (known.properties().contains(property)
            || known.parents().stream().anyMatch(parent -> has(parent, property)));
  }

  private static boolean isA(String type, String ancestor) {
    return type.equals(ancestor)
        || TYPES.get(type).parents().stream().anyMatch(parent -> isA(parent, ancestor));
  }

  private static Map<String, Type> read() {
    Map<String, Type> types = new HashMap<>();
    try (InputStream in = SchemaOrg.class.getResourceAsStream("judges/schemaorg.txt")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(
              line -> {
                String[] parts = line.split("[<:]", -1);
                types.put(
                    parts[0].strip(), new Type(words(parts[1]), new HashSet<>(words(parts[2]))));
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return types;
  }

  private static List<String> words(String text) {
    return text.isBlank() ? List.of() : List.of(text.strip().split(" "));
  }
}
