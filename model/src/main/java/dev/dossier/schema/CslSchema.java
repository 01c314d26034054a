package dev.dossier.schema;

import static dev.dossier.schema.SchemaFragments.anyOf;
import static dev.dossier.schema.SchemaFragments.array;
import static dev.dossier.schema.SchemaFragments.text;
import static dev.dossier.schema.SchemaFragments.with;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.dossier.profile.csl.CslVariables;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Doi;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.Url;
import dev.dossier.source.shape.Shape;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The part of the schema that describes CSL data: items, names and dates, as in csl-data.json. */
final class CslSchema {
  // EDTF dates: years, months, days and seasons, ranges of them, uncertain ones; or plain words.
  private static final String ONE_DATE = "\\d{4}(-\\d{2}(-\\d{2}(T.*)?)?)?[~?%]?";
  // A letter of any script, nearly; some validators do not know \\p{L}.
  private static final String LETTER = "[^\\x00-@\\[-`{-\\u00bf\\u2000-\\u2bff]";
  private static final String EDTF =
      "^(\\D*" + LETTER + "\\D*|-\\d{4}|" + ONE_DATE + "(/(\\.\\.|" + ONE_DATE + ")?)?)$";

  private static final List<String> NAME_PARTS =
      List.of(
          "family",
          "given",
          "dropping-particle",
          "non-dropping-particle",
          "suffix",
          "literal",
          "comma-suffix",
          "static-ordering",
          "parse-names");

  private final Function<Shape, JsonObject> values;

  CslSchema(Function<Shape, JsonObject> values) {
    this.values = values;
  }

  /** The schema of an item. Names and dates are separate definitions. */
  JsonObject item(Map<String, JsonObject> definitions) {
    definitions.put("csl-name", name());
    definitions.put("csl-date", date());
    JsonObject properties = new JsonObject();
    properties.add("id", with("description", new JsonPrimitive("The citation key.")));
    properties.getAsJsonObject("id").add("type", array("string", "number"));
    properties.add("type", with("enum", array(CslVariables.TYPES.toArray(new String[0]))));
    Stream.of(CslVariables.STANDARD, CslVariables.NUMBERS, CslVariables.ALIASES.keySet())
        .flatMap(names -> names.stream().sorted())
        .forEach(name -> properties.add(name, optionalText()));
    properties.add("DOI", orNull(values.apply(Shape.of(Doi.class))));
    properties.add("URL", orNull(values.apply(Shape.of(Url.class))));
    for (String name : CslVariables.NAMES) {
      JsonObject list = with("type", array("array", "null"));
      list.add("items", with("$ref", new JsonPrimitive("#/$defs/csl-name")));
      properties.add(name, list);
    }
    for (String date : CslVariables.DATES) {
      properties.add(date, orNull(with("$ref", new JsonPrimitive("#/$defs/csl-date"))));
    }
    JsonObject links = with("type", array("array", "null"));
    links.add("items", values.apply(new Shape.OfRecord(Link.class)));
    properties.add("links", links);
    properties.add("custom", new JsonObject());
    properties.add("categories", new JsonObject());
    JsonObject item = with("description", new JsonPrimitive(ProfileSchema.doc(Publication.class)));
    item.addProperty("type", "object");
    item.add("properties", properties);
    item.add("required", array("id", "type"));
    item.addProperty("additionalProperties", false);
    return item;
  }

  private static JsonObject name() {
    JsonObject properties = new JsonObject();
    NAME_PARTS.forEach(part -> properties.add(part, optionalText()));
    JsonObject name =
        with(
            "description",
            new JsonPrimitive(
                "A name: the parts of a person's name, or `literal` for an organisation."));
    name.addProperty("type", "object");
    name.add("properties", properties);
    name.add(
        "anyOf",
        anyOf(
                with("required", array("family")),
                with("required", array("given")),
                with("required", array("literal")))
            .get("anyOf"));
    name.addProperty("additionalProperties", false);
    return name;
  }

  private static JsonObject date() {
    JsonObject edtf = with("type", array("string", "integer"));
    edtf.addProperty("pattern", EDTF);
    edtf.addProperty("minimum", 1000);
    edtf.addProperty("maximum", 9999);
    JsonObject parts = with("type", new JsonPrimitive("array"));
    parts.addProperty("minItems", 1);
    parts.addProperty("maxItems", 2);
    JsonObject numbers = with("type", new JsonPrimitive("array"));
    numbers.addProperty("maxItems", 3);
    numbers.add("items", with("type", array("integer", "string", "null")));
    parts.add("items", numbers);
    JsonObject properties = with("date-parts", orNull(parts));
    JsonObject season = with("type", array("integer", "string"));
    season.addProperty("pattern", "^([1-4]|[Ss]pring|[Ss]ummer|[Aa]utumn|[Ff]all|[Ww]inter)$");
    season.addProperty("minimum", 1);
    season.addProperty("maximum", 4);
    properties.add("season", orNull(season));
    properties.add("circa", optionalText());
    properties.add("literal", optionalText());
    properties.add("raw", optionalText());
    for (String part : List.of("year", "month", "day")) {
      properties.add(part, with("type", array("integer", "string", "null")));
    }
    JsonObject mapping = with("type", new JsonPrimitive("object"));
    mapping.add("properties", properties);
    mapping.addProperty("additionalProperties", false);
    JsonObject date = anyOf(edtf, mapping);
    date.addProperty(
        "description",
        "A date: `2025`, `2025-10`, `2025-10-24`, a range `2024/2025`, or a mapping as in"
            + " CSL-JSON.");
    return date;
  }

  private static JsonObject optionalText() {
    JsonObject text = text();
    text.getAsJsonArray("type").add("null");
    return text;
  }

  private static JsonObject orNull(JsonObject value) {
    return anyOf(value, with("type", new JsonPrimitive("null")));
  }
}
