package dev.dossier.html.data;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Header;
import dev.dossier.html.site.Portrait;
import dev.dossier.html.site.SafeAddress;
import dev.dossier.html.site.SitePlan;
import dev.dossier.profile.Name;
import dev.dossier.profile.Person;
import dev.dossier.profile.Phone;
import dev.dossier.profile.entry.Committee;
import dev.dossier.profile.part.Term;
import dev.dossier.profile.value.Href;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Converts the person to schema.org, with their relations to organisations: employment, membership
 * and education.
 */
final class StructuredPerson {
  private static final Set<String> MEMBERSHIPS = Set.of("committee", "membership");
  private static final Set<String> ACCOUNTS = Set.of("orcid", "profile");

  private final SitePlan plan;
  private final Document document;
  private final StructuredIds ids;

  StructuredPerson(SitePlan plan, StructuredIds ids) {
    this.plan = plan;
    this.document = plan.document();
    this.ids = ids;
  }

  Map<String, Object> node() {
    Header header = document.header();
    Person person = header.person();
    Name name = person.name();
    return new Node("Person")
        .put("@id", ids.person())
        .put("name", header.name())
        .put("givenName", name.given())
        .put("familyName", name.family())
        .put("honorificPrefix", name.prefix())
        .put("honorificSuffix", name.suffix())
        .put("alternateName", person.otherNames())
        .put("jobTitle", header.headline())
        .put("affiliation", Node.named("Organization", header.affiliation()))
        .put("workLocation", Node.named("Place", header.location()))
        .put("email", oneOrMany(person.email(), email -> Href.of(email.address())))
        .put("telephone", oneOrMany(person.phone(), Phone::number))
        .put("url", person.website() == null ? null : person.website().href())
        .put("image", header.photo() == null ? null : Portrait.url(document))
        .put("identifier", orcid(person))
        .put("sameAs", accounts(header))
        .put("worksFor", employments())
        .put("memberOf", memberships())
        .put("alumniOf", each(Set.of("degree"), StructuredPerson::studies))
        .put("hasCredential", each(Set.of("certificate"), StructuredPerson::credential))
        .put("award", each(Set.of("award"), StructuredPerson::award))
        .put("funding", each(Set.of("grant"), StructuredPerson::grant))
        .put("knowsAbout", topics())
        .put("knowsLanguage", each(Set.of("language"), entry -> entry.title().plain()))
        .properties();
  }

  /** Returns a single value, or the list of several. */
  private static <T> @Nullable Object oneOrMany(List<T> values, Function<T, String> text) {
    List<String> texts = values.stream().map(text).toList();
    return texts.size() == 1 ? texts.get(0) : texts;
  }

  private static List<Object> accounts(Header header) {
    List<Object> accounts = new ArrayList<>();
    for (Header.Contact contact : header.contacts()) {
      String url = SafeAddress.of(contact.url());
      if (ACCOUNTS.contains(contact.kind()) && url != null) {
        accounts.add(url);
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

  private List<Object> each(Set<String> kinds, Function<Entry, Object> thing) {
    List<Object> things = new ArrayList<>();
    plan.entries().stream()
        .filter(entry -> kinds.contains(entry.kind()))
        .map(thing)
        .forEach(things::add);
    return things;
  }

  /** Returns the topics of all positions, and the interests. */
  private List<String> topics() {
    Stream<String> ofWork =
        plan.entries("position").stream()
            .flatMap(entry -> Stream.concat(Stream.of(entry), entry.parts().stream()))
            .flatMap(entry -> entry.topics().stream());
    return Stream.concat(ofWork, plan.interests()).distinct().toList();
  }

  /** Returns a role for each position, including several with one employer. */
  private List<Object> employments() {
    List<Object> roles = new ArrayList<>();
    for (Entry entry : plan.entries("position")) {
      RichText employer = entry.subtitle() == null ? entry.title() : entry.subtitle();
      Map<String, Object> organization = organization("Organization", employer, entry.url());
      if (entry.parts().isEmpty()) {
        roles.add(employment(entry, entry.subtitle() == null ? null : entry.title(), organization));
      }
      entry.parts().forEach(part -> roles.add(employment(part, part.title(), organization)));
    }
    return roles;
  }

  private static Map<String, Object> employment(
      Entry entry, @Nullable RichText title, Map<String, Object> organization) {
    return role("EmployeeRole", entry, title).put("worksFor", organization).properties();
  }

  /** Returns a role for each membership, or for each of its terms. */
  private List<Object> memberships() {
    List<Object> roles = new ArrayList<>();
    for (Entry entry : plan.entries()) {
      List<Term> terms =
          entry.record() instanceof Committee committee ? committee.terms() : List.of();
      if (!terms.isEmpty()) {
        terms.forEach(term -> roles.add(term(entry, term)));
      } else if (MEMBERSHIPS.contains(entry.kind())) {
        roles.add(
            role("OrganizationRole", entry, entry.role())
                .put("memberOf", body(entry))
                .properties());
      }
    }
    return roles;
  }

  private Map<String, Object> term(Entry entry, Term term) {
    PartialDate end = term.end() == null ? null : term.end().date();
    return new Node("OrganizationRole")
        .put(
            "roleName",
            term.role() == null
                ? null
                : term.role().in(document.language(), document.language()).text())
        .put("startDate", term.start() == null ? null : term.start().iso())
        .put("endDate", end == null ? null : end.iso())
        .put("memberOf", body(entry))
        .properties();
  }

  private static Map<String, Object> body(Entry entry) {
    Map<String, Object> committee = organization("Organization", entry.title(), entry.url());
    Map<String, Object> parent = Node.named("Organization", entry.subtitle());
    if (parent != null) {
      committee.put("parentOrganization", parent);
    }
    return committee;
  }

  private static Map<String, Object> studies(Entry entry) {
    RichText school = entry.subtitle() == null ? entry.title() : entry.subtitle();
    return role("OrganizationRole", entry, entry.subtitle() == null ? null : entry.title())
        .put("alumniOf", organization("EducationalOrganization", school, entry.url()))
        .properties();
  }

  private static Map<String, Object> credential(Entry entry) {
    return new Node("EducationalOccupationalCredential")
        .put("name", entry.title())
        .url(entry.url())
        .put("description", entry.description())
        .put("recognizedBy", Node.named("Organization", entry.subtitle()))
        .put("dateCreated", Node.start(entry))
        .properties();
  }

  private static Object award(Entry entry) {
    return entry.subtitle() == null
        ? entry.title().plain()
        : entry.title().plain() + ", " + entry.subtitle().plain();
  }

  private static Map<String, Object> grant(Entry entry) {
    return new Node("Grant")
        .put("name", entry.title())
        .url(entry.url())
        .put("funder", Node.named("Organization", entry.subtitle()))
        .properties();
  }

  private static Node role(String type, Entry entry, @Nullable RichText name) {
    return new Node(type)
        .put("roleName", name)
        .put("startDate", Node.start(entry))
        .put("endDate", Node.end(entry));
  }

  private static Map<String, Object> organization(
      String type, RichText name, @Nullable String url) {
    return new LinkedHashMap<>(
        Objects.requireNonNull(new Node(type).put("name", name).url(url).properties()));
  }
}
