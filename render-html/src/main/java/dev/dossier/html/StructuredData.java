package dev.dossier.html;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Header;
import dev.dossier.document.Section;
import dev.dossier.document.When;
import dev.dossier.profile.Name;
import dev.dossier.profile.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A document in the words of schema.org, as JSON-LD: one graph of the page, the person and what is
 * told of them. It is made of the same entries as the page, so it says what the page says.
 */
final class StructuredData {
  /** What all else refers to the person by. */
  static final Map<String, Object> THE_PERSON = Map.of("@id", "#person");

  // Its own escaping is of more than is needed, and so makes pages heavy.
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private StructuredData() {}

  /** The graph; safe to stand in a script element. */
  static String of(Document document) {
    List<Object> graph = new ArrayList<>();
    graph.add(page(document));
    graph.add(person(document));
    entries(document).map(StructuredEntry::node).forEach(node -> node.ifPresent(graph::add));
    Node root = new Node().put("@context", "https://schema.org").put("@graph", graph);
    // A "<" can only stand in a string, and only by it could the script element be ended.
    return GSON.toJson(root.properties()).replace("<", "\\u003c");
  }

  private static Stream<Entry> entries(Document document) {
    // Works that are only cited are not the person's own.
    return document.sections().stream()
        .filter(section -> !section.kind().equals("references"))
        .map(Section::entries)
        .flatMap(List::stream);
  }

  private static Map<String, Object> page(Document document) {
    When date = document.date();
    return new Node("ProfilePage")
        .put("name", document.windowTitle())
        .put("description", document.description())
        .put("inLanguage", document.language())
        .put("dateModified", date == null ? null : date.start())
        .put("mainEntity", THE_PERSON)
        .properties();
  }

  private static Map<String, Object> person(Document document) {
    Header header = document.header();
    Person person = header.person();
    Name name = person.name();
    return new Node("Person")
        .put("@id", "#person")
        .put("name", header.name())
        .put("givenName", name.given())
        .put("familyName", name.family())
        .put("honorificPrefix", name.prefix())
        .put("honorificSuffix", name.suffix())
        .put("alternateName", person.otherNames())
        .put("jobTitle", header.headline())
        .put("affiliation", Node.named("Organization", header.affiliation()))
        .put("workLocation", Node.named("Place", header.location()))
        .put("email", person.email() == null ? null : "mailto:" + person.email())
        .put("url", person.website() == null ? null : person.website().href())
        .put("identifier", orcid(person))
        .put("sameAs", accounts(header))
        .put("worksFor", roles(document, "position", StructuredEntry::employment))
        .put("memberOf", roles(document, "committee", StructuredEntry::membership))
        .put("alumniOf", roles(document, "degree", StructuredEntry::studies))
        .properties();
  }

  private static List<Object> accounts(Header header) {
    List<Object> accounts = new ArrayList<>();
    for (Header.Contact contact : header.contacts()) {
      boolean account = contact.kind().equals("orcid") || contact.kind().equals("profile");
      if (account && contact.url() != null) {
        accounts.add(contact.url());
      }
    }
    return accounts;
  }

  private static @Nullable Object orcid(Person person) {
    return person.orcid() == null
        ? null
        : new Node("PropertyValue")
            .put("propertyID", "https://registry.identifiers.org/registry/orcid")
            .put("value", person.orcid().url())
            .properties();
  }

  private static List<Object> roles(
      Document document, String kind, Function<Entry, Map<String, Object>> role) {
    List<Object> roles = new ArrayList<>();
    entries(document).filter(e -> e.kind().equals(kind)).map(role).forEach(roles::add);
    return roles;
  }
}
