package dev.dossier.html.data;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.When;
import dev.dossier.html.site.Entries;
import dev.dossier.html.site.PageAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A document in the words of schema.org, as JSON-LD. It is made of the same entries as the page, so
 * it says what the page says; whatever is told twice is told once and referred to by its {@code
 * @id}.
 */
public final class StructuredData {
  // Its own escaping is of more than is needed, and so makes pages heavy.
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private StructuredData() {}

  /** The graph of a page: the page, the person, what is told of them; fit for a script element. */
  public static String of(Document document) {
    StructuredIds ids = new StructuredIds(document, document.file());
    List<Object> graph = new ArrayList<>();
    graph.add(page(document, ids));
    graph.add(new StructuredPerson(document, ids).node());
    StructuredEntry entries = new StructuredEntry(ids);
    StructuredWork works = new StructuredWork(document, ids);
    for (Entry entry : Entries.of(document)) {
      Node node = isWork(entry) ? works.inList(entry) : entries.node(entry);
      if (node != null) {
        graph.add(node.properties());
      }
    }
    return written(new Node().put("@graph", graph));
  }

  /** What the page of an entry says: that entry. */
  public static String of(Document document, Entry entry, String file) {
    StructuredIds ids = new StructuredIds(document, file);
    List<Object> graph = new ArrayList<>();
    graph.add(
        new Node("Person")
            .put("@id", ids.person())
            .put("name", document.header().name())
            .properties());
    Node node =
        isWork(entry)
            ? new StructuredWork(document, ids).alone(entry)
            : new StructuredEntry(ids).node(entry);
    if (node != null) {
      graph.add(node.properties());
    }
    return written(new Node().put("@graph", graph));
  }

  private static boolean isWork(Entry entry) {
    return entry.kind().equals("publication");
  }

  private static Map<String, Object> page(Document document, StructuredIds ids) {
    String url = PageAddress.of(document).url();
    When date = document.date();
    return new Node("ProfilePage")
        .put("@id", url)
        .put("url", url)
        .put("name", document.windowTitle())
        .put("description", document.description())
        .put("inLanguage", document.language())
        .put("dateModified", date == null ? null : date.start())
        .put("mainEntity", ids.thePerson())
        .properties();
  }

  private static String written(Node root) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", "https://schema.org");
    whole.putAll(root.properties());
    // A "<" can only stand in a string, and only by it could the script element be ended.
    return GSON.toJson(whole).replace("<", "\\u003c");
  }
}
