package dev.dossier.bibliography;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.dossier.bibliography.bibtex.BibTexMapping;
import dev.dossier.bibliography.work.CslTitle;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Text;
import dev.dossier.source.csl.CslParticles;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes works as CSL-JSON (<a
 * href="https://github.com/citation-style-language/schema">csl-data.json</a>).
 *
 * <p>Titles from BibTeX are written in sentence case, as the CSL specification requires, because
 * styles can convert it to title case but not vice versa. CSL has one URL per work; further links
 * are written to {@code custom.links}, from which Dossier reads them. Thread-safe.
 */
public final class CslJsonWriter {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private CslJsonWriter() {}

  /** Returns a JSON array of items in the order given, with a line feed at its end. */
  public static String write(List<Publication> works) {
    JsonArray items = new JsonArray();
    works.forEach(work -> items.add(item(work)));
    return GSON.toJson(items) + "\n";
  }

  private static JsonObject item(Publication work) {
    TreeMap<String, JsonElement> values = new TreeMap<>();
    work.variables().forEach((name, value) -> values.put(name, GSON.toJsonTree(value)));
    values.keySet().removeIf(BibTexMapping::isOwn);
    values.computeIfPresent("title", (name, value) -> GSON.toJsonTree(CslTitle.of(work)));
    work.names().forEach((name, people) -> values.put(name, names(people)));
    work.dates().forEach((name, date) -> values.put(name, date(date)));
    JsonObject item = new JsonObject();
    item.addProperty("id", work.id());
    item.addProperty("type", work.type());
    values.forEach(item::add);
    if (!work.links().isEmpty()) {
      item.add("custom", custom(work.links()));
    }
    return item;
  }

  private static JsonArray names(List<CslName> people) {
    JsonArray names = new JsonArray();
    for (CslName person : people) {
      JsonObject name = new JsonObject();
      add(name, "family", person.family());
      add(name, "given", person.given());
      add(name, "dropping-particle", person.droppingParticle());
      add(name, "non-dropping-particle", person.nonDroppingParticle());
      add(name, "suffix", person.suffix());
      add(name, "literal", person.literal());
      addFlags(name, person);
      names.add(name);
    }
    return names;
  }

  private static void addFlags(JsonObject name, CslName person) {
    if (person.commaSuffix()) {
      name.addProperty("comma-suffix", true);
    }
    if (person.staticOrdering()) {
      name.addProperty("static-ordering", true);
    }
    // Processors extract particles from the family name unless it is quoted: "{van Gogh}".
    if (!CslParticles.parse(person).equals(person)) {
      name.addProperty("parse-names", false);
    }
  }

  private static void add(JsonObject object, String name, @Nullable String value) {
    if (value != null) {
      object.addProperty(name, value);
    }
  }

  private static JsonObject date(CslDate date) {
    JsonObject value = new JsonObject();
    PartialDate start = date.start();
    if (start != null) {
      JsonArray parts = new JsonArray();
      parts.add(parts(start));
      if (date.end() != null) {
        parts.add(parts(date.end()));
      }
      value.add("date-parts", parts);
    }
    if (date.season() != null) {
      value.addProperty("season", date.season());
    }
    if (date.circa()) {
      value.addProperty("circa", true);
    }
    add(value, "literal", date.literal());
    return value;
  }

  private static JsonArray parts(PartialDate date) {
    JsonArray parts = new JsonArray();
    parts.add(date.year());
    if (date.month() != null) {
      parts.add(date.month());
      if (date.day() != null) {
        parts.add(date.day());
      }
    }
    return parts;
  }

  private static JsonObject custom(List<Link> links) {
    JsonArray written = new JsonArray();
    for (Link link : links) {
      JsonObject one = new JsonObject();
      Map<String, String> label = link.label().byLanguage();
      String plain = label.get(Text.ANY);
      one.add("label", GSON.toJsonTree(label.size() == 1 && plain != null ? plain : label));
      one.addProperty("url", link.url().value());
      written.add(one);
    }
    JsonObject custom = new JsonObject();
    custom.add("links", written);
    return custom;
  }
}
