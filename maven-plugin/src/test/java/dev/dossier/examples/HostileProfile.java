package dev.dossier.examples;

import dev.dossier.profile.Profile;
import dev.dossier.profile.csl.CslVariables;
import dev.dossier.profile.csl.Publications;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.Scalar;
import dev.dossier.profile.value.Url;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A profile made from the records of the vocabulary, with a script in each text of each of them: a
 * field that is added to the vocabulary is in it.
 */
final class HostileProfile {
  static final String SCRIPT = "\"'><script>alert(1)</script><b onclick=alert(1)>";

  /** In Markdown raw HTML is refused, so it is hidden as well as it can be. */
  private static final String PROSE =
      "`<script>alert(1)</script>` \\<script>alert(1)\\</script>"
          + " &lt;script&gt;alert(1)&lt;/script&gt; [a \\<b"
          + " onclick=alert(1)>](https://example.org/?q='onclick=alert(1) \"' onclick=alert(1)"
          + " \\\"><script>alert(1)</script>\")";

  /** What is said in each item of a list, and so not beside it. */
  private static final Map<String, List<String>> SAID_THERE =
      Map.of(
          "occasions", List.of("event", "organization", "location", "date", "end"),
          "terms", List.of("role", "start", "end"),
          "roles", List.of("title", "start", "end"));

  private final String url;
  private final List<String> urls = new ArrayList<>();
  private int texts;

  /**
   * Starts one.
   *
   * @param url what stands for every address, before a number
   */
  HostileProfile(String url) {
    this.url = url;
  }

  /** The profile, as the subset of YAML that is JSON. */
  String yaml() {
    Map<String, Object> profile = record(Profile.class, "", 0);
    profile.put("posts", "posts");
    profile.put(
        "documents",
        List.of(
            document("page", "html"), // With what is private, so that it is seen.
            document("cv", "pdf"),
            site()));
    return json(profile);
  }

  /** A post with scripts in all that it has. */
  String post() {
    Map<String, Object> head =
        Map.of("title", title(), "date", "2025-01-02", "tags", List.of(text()));
    return "---\n" + json(head) + "\n---\n\n" + PROSE + "\n";
  }

  /** Places of all addresses, as problems name them. */
  List<String> urls() {
    return urls;
  }

  /** How many texts there are. */
  int texts() {
    return texts;
  }

  private Map<String, Object> document(String name, String format) {
    return Map.of(
        "name", name, "format", format, "private", true, "title", title(), "introduction", PROSE);
  }

  /** A page with all that may lie beside it. */
  private Map<String, Object> site() {
    Map<String, Object> site = new LinkedHashMap<>(document("site", "html"));
    site.put("file", "site/index.html");
    site.put(
        "site",
        Map.of(
            "base-url",
            "https://ada.example.org/",
            "pages",
            List.of("publications", "projects"),
            "feed",
            true));
    return site;
  }

  private String text() {
    texts++;
    return "text " + texts + SCRIPT;
  }

  /** A text in which HTML is refused if it is not escaped. */
  private String title() {
    return text().replace("<", "\\<");
  }

  private Map<String, Object> record(Class<?> type, String path, int depth) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (RecordShape.Field field : RecordShape.of(type).keys().values()) {
      boolean deeper = field.shape().equals(new Shape.OfList(new Shape.OfRecord(type)));
      boolean isFolder = type == Profile.class && field.key().equals("posts");
      if (isFolder
          || field.refersTo() != null
          || field.shape().equals(new Shape.OfList(new Shape.OfRecord(DocumentSpec.class)))
          || (deeper && depth > 0)) {
        continue; // Not free text, or not without end.
      }
      String place = path.isEmpty() ? field.key() : path + "." + field.key();
      values.put(field.key(), value(field.shape(), place, deeper ? depth + 1 : 0));
    }
    SAID_THERE.forEach(
        (list, fields) -> {
          if (values.containsKey(list)) {
            fields.forEach(values::remove);
          }
        });
    if (type == Publications.class) {
      values.put("files", List.of("hostile.bib", "hostile.json"));
      values.remove("cited");
      values.put("awards", Map.of("item", title()));
      values.put("notes", Map.of("item", PROSE));
    }
    return values;
  }

  private Object value(Shape shape, String path, int depth) {
    if (shape instanceof Shape.OfRecord inner) {
      return record(inner.type(), path, depth);
    } else if (shape instanceof Shape.OfList list) {
      return List.of(value(list.items(), path + "[0]", depth));
    } else if (shape instanceof Shape.OneOrMany several) {
      return List.of(value(several.items(), path + "[0]", depth));
    } else if (shape instanceof Shape.OfMap) {
      return Map.of();
    } else if (shape instanceof Shape.OfEnum words) {
      return RecordShape.words(words.type()).get(0);
    } else if (shape instanceof Shape.OfScalar scalar) {
      return scalar(scalar.type(), path);
    }
    return switch ((Shape.Simple) shape) {
      case TEXT -> Map.of("en", title());
      case STRING -> text();
      case PROSE, LINE -> PROSE;
      case BOOLEAN, SWITCH -> true;
      case INTEGER -> 1;
      case PUBLICATION -> cslItem("item");
    };
  }

  private Object scalar(Class<?> type, String path) {
    if (type == Url.class) {
      urls.add(path);
      return url + urls.size();
    }
    return type == FilePath.class ? "photo.png" : type.getAnnotation(Scalar.class).example();
  }

  /** An item of CSL-JSON. */
  Map<String, Object> cslItem(String id) {
    Map<String, Object> item = new LinkedHashMap<>();
    item.put("id", id);
    item.put("type", "article-journal");
    for (String variable : CslVariables.STANDARD) {
      item.put(variable, text());
    }
    for (String variable : CslVariables.NUMBERS) {
      item.put(variable, text());
    }
    for (String variable : CslVariables.NAMES) {
      item.put(variable, List.of(Map.of("family", text(), "given", text())));
    }
    item.put("issued", Map.of("literal", text()));
    item.remove("DOI");
    item.remove("URL");
    item.remove("language");
    return item;
  }

  static String json(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> json(entry.getKey()) + ": " + json(entry.getValue()))
          .collect(Collectors.joining(",\n", "{", "}"));
    } else if (value instanceof Collection<?> list) {
      return list.stream().map(HostileProfile::json).collect(Collectors.joining(",\n", "[", "]"));
    } else if (value instanceof String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
    return value.toString();
  }
}
