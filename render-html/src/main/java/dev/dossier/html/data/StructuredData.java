package dev.dossier.html.data;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.When;
import dev.dossier.html.site.EntryPictures;
import dev.dossier.html.site.SitePlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Converts a document to schema.org as JSON-LD, from the same entries as the page. Each thing is
 * one node; other nodes refer to it by its {@code @id}.
 */
public final class StructuredData {
  // Gson's HTML escaping makes pages larger than necessary.
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private StructuredData() {}

  /** Returns the graph of the main page, escaped for a script element. */
  public static String of(SitePlan plan, EntryPictures pictures) {
    Document document = plan.document();
    StructuredIds ids = new StructuredIds(plan, document.file());
    List<Object> graph = new ArrayList<>();
    graph.add(page(plan, ids));
    graph.add(new StructuredPerson(plan, ids).node());
    StructuredEntry entries = new StructuredEntry(ids, pictures);
    StructuredWork works = new StructuredWork(document, ids, pictures);
    for (Entry entry : plan.entries()) {
      Node node = isWork(entry) ? works.inList(entry) : entries.node(entry);
      if (node != null) {
        graph.add(node.properties());
      }
    }
    return written(new Node().put("@graph", graph));
  }

  /** Returns the graph of the page of an entry, escaped for a script element. */
  public static String of(SitePlan plan, EntryPictures pictures, Entry entry, String file) {
    Document document = plan.document();
    StructuredIds ids = new StructuredIds(plan, file);
    List<Object> graph = new ArrayList<>();
    graph.add(
        new Node("Person")
            .put("@id", ids.person())
            .put("name", document.header().name())
            .properties());
    Node node =
        isWork(entry)
            ? new StructuredWork(document, ids, pictures).alone(entry)
            : new StructuredEntry(ids, pictures).node(entry);
    if (node != null) {
      graph.add(node.properties());
    }
    return written(new Node().put("@graph", graph));
  }

  private static boolean isWork(Entry entry) {
    return entry.kind().equals("publication");
  }

  private static Map<String, Object> page(SitePlan plan, StructuredIds ids) {
    Document document = plan.document();
    String url = plan.address().url();
    When date = document.date();
    return new Node("ProfilePage")
        .put("@id", url)
        .put("url", url)
        .put("name", document.windowTitle())
        .put("description", document.description())
        .put("inLanguage", document.language())
        .put("dateModified", date == null || date.start() == null ? null : date.start().iso())
        .put("mainEntity", ids.thePerson())
        .properties();
  }

  private static String written(Node root) {
    Map<String, Object> whole = new LinkedHashMap<>();
    whole.put("@context", "https://schema.org");
    whole.putAll(root.properties());
    // "<" occurs in strings only, and could close the script element.
    return GSON.toJson(whole).replace("<", "\\u003c");
  }
}
