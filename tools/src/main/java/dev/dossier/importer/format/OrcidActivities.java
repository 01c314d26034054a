package dev.dossier.importer.format;

import dev.dossier.importer.draft.CslItems;
import dev.dossier.importer.draft.DraftText;
import dev.dossier.importer.draft.Entry;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Employments, educations, works and all else under {@code activities-summary} of ORCID. */
final class OrcidActivities {
  /** Variables of CSL by the kind of an identifier. */
  private static final Map<String, String> IDENTIFIERS =
      Map.of("doi", "DOI", "isbn", "ISBN", "issn", "ISSN", "pmid", "PMID", "pmc", "PMCID");

  private final ProfileDraft profile;

  OrcidActivities(ProfileDraft profile) {
    this.profile = profile;
  }

  void add(SourceNode record) {
    record.all("employment-summary").forEach(each -> position(entry("experience", each)));
    for (SourceNode each : record.all("invited-position-summary")) {
      Entry position = entry("experience", each);
      position(position);
      position.draft().list("tags").add(DraftText.of("invited"));
    }
    record.all("education-summary").forEach(each -> degree(entry("education", each)));
    record.all("qualification-summary").forEach(each -> degree(entry("education", each)));
    record.all("distinction-summary").forEach(each -> distinction(entry("awards", each)));
    record.all("membership-summary").forEach(each -> service(entry("memberships", each)));
    record.all("service-summary").forEach(each -> service(entry("service", each)));
    record.all("peer-review-summary").forEach(each -> review(entry("service", each)));
    record.all("funding-summary").forEach(each -> grant(entry("grants", each)));
    for (SourceNode works : record.all("works")) {
      works.all("group").forEach(this::work);
    }
  }

  private Entry entry(String section, SourceNode source) {
    return profile.entry(section, source, false);
  }

  /** When and where it was, and its address. */
  private static void circumstances(Entry entry) {
    span(entry);
    place(entry);
    url(entry);
  }

  private static void position(Entry job) {
    organization(job, "organization");
    job.take("title", "role-title");
    circumstances(job);
  }

  private static void degree(Entry degree) {
    SourceNode organization = degree.source().get("organization");
    if (organization != null) {
      OrcidRecord.put(degree, "institution", organization.get("name"));
    }
    degree.take("degree", "role-title").take("area", "department-name");
    circumstances(degree);
  }

  private static void distinction(Entry award) {
    organization(award, "awarder");
    award.take("title", "role-title");
    SourceNode start = award.source().get("start-date");
    SourceNode end = award.source().get("end-date");
    if (end == null) {
      date(award, "date", start);
    } else {
      date(award, "start", start);
      date(award, "end", end);
    }
    url(award);
  }

  private static void service(Entry service) {
    organization(service, "organization");
    service.take("role", "role-title");
    circumstances(service);
  }

  private static void review(Entry review) {
    SourceNode organization = review.source().get("convening-organization");
    if (organization != null) {
      OrcidRecord.put(review, "organization", organization.get("name"));
    }
    review.take("role", "reviewer-role");
    date(review, "start", review.source().get("completion-date"));
    date(review, "end", review.source().get("completion-date"));
    OrcidRecord.put(review, "url", OrcidRecord.value(review.source(), "review-url"));
    url(review);
  }

  private static void grant(Entry grant) {
    SourceNode title = grant.source().get("title");
    if (title != null) {
      OrcidRecord.put(grant, "title", OrcidRecord.value(title, "title"));
    }
    organization(grant, "funder");
    // Without an end it may have ended: people enter when it began, and mostly not when it ended.
    date(grant, "start", grant.source().get("start-date"));
    date(grant, "end", grant.source().get("end-date"));
    SourceNode amount = grant.source().get("amount");
    if (amount != null && amount.isMapping()) {
      List<SourceNode> parts =
          Stream.of(amount.get("currency-code"), amount.get("value"))
              .filter(Objects::nonNull)
              .toList();
      grant.put("amount", Entry.joined(parts, " "), parts);
    }
    for (SourceNode id : grant.source().all("external-id")) {
      if (id.text("external-id-type").matches("grant[_-]number")) {
        OrcidRecord.put(grant, "number", id.get("external-id-value"));
        Objects.requireNonNull(id.get("external-id-type")).take();
      }
      OrcidRecord.put(grant, "url", OrcidRecord.value(id, "external-id-url"));
    }
    url(grant);
  }

  /** The organisation, after its department. */
  private static void organization(Entry entry, String key) {
    SourceNode organization = entry.source().get("organization");
    List<SourceNode> names = new ArrayList<>();
    SourceNode department = entry.source().get("department-name");
    if (department != null) {
      names.add(department);
    }
    SourceNode name = organization == null ? null : organization.get("name");
    if (name != null) {
      names.add(name);
    }
    if (!names.isEmpty()) {
      entry.put(key, Entry.joined(names, ", "), names);
    }
  }

  private static void place(Entry entry) {
    SourceNode organization = entry.source().get("organization");
    SourceNode address = organization == null ? null : organization.get("address");
    if (address != null && entry.allows("location")) {
      List<SourceNode> parts =
          Stream.of("city", "region", "country")
              .map(key -> OrcidRecord.value(address, key))
              .filter(Objects::nonNull)
              .toList();
      entry.put("location", Entry.joined(parts, ", "), parts);
    }
  }

  private static void url(Entry entry) {
    OrcidRecord.put(entry, "url", OrcidRecord.value(entry.source(), "url"));
  }

  private static void span(Entry entry) {
    SourceNode start = entry.source().get("start-date");
    SourceNode end = entry.source().get("end-date");
    date(entry, "start", start);
    date(entry, "end", end);
    if (start != null && end == null) {
      entry.set("end", "present");
    }
  }

  private static void date(Entry entry, String key, @Nullable SourceNode date) {
    List<SourceNode> parts = dateParts(date);
    if (!parts.isEmpty()) {
      entry.put(key, written(parts), parts);
    }
  }

  private static List<SourceNode> dateParts(@Nullable SourceNode date) {
    if (date == null) {
      return List.of();
    }
    return date.isText()
        ? List.of(date)
        : Stream.of("year", "month", "day")
            .map(key -> OrcidRecord.value(date, key))
            .filter(Objects::nonNull)
            .toList();
  }

  private static String written(List<SourceNode> parts) {
    return parts.stream().map(SourceNode::text).collect(Collectors.joining("-"));
  }

  /** A work; its other sources add what the first lacks. */
  private void work(SourceNode group) {
    CslItems.Item item = null;
    for (SourceNode work : group.all("work-summary")) {
      SourceNode titles = work.get("title");
      SourceNode title = titles == null ? null : OrcidRecord.value(titles, "title");
      SourceNode type = work.get("type");
      String csl = OrcidRecord.type(type == null ? "" : type.text());
      if (item == null) {
        String key = title == null ? "" : title.text();
        item = new CslItems(profile, false).item(work, key, csl);
      }
      if (type != null && !csl.equals("document") && csl.equals(item.text("type"))) {
        type.take();
      }
      work.becomes(item.draft());
      item.take("title", title);
      SourceNode subtitle = titles == null ? null : OrcidRecord.value(titles, "subtitle");
      if (subtitle != null && title != null && !item.text("title").contains(subtitle.text())) {
        item.set("title", title.text() + ": " + subtitle.text(), title, subtitle);
      }
      item.take("container-title", OrcidRecord.value(work, "journal-title"));
      List<SourceNode> issued = dateParts(work.get("publication-date"));
      item.date("issued", written(issued), issued);
      item.take("URL", OrcidRecord.value(work, "url"));
      for (SourceNode id : work.all("external-id")) {
        identifier(item, id);
      }
      List<SourceNode> authors = work.all("credit-name");
      if (!item.has("author")) {
        item.names(
            "author",
            authors.stream()
                .map(each -> each.isText() ? each : each.get("value"))
                .filter(Objects::nonNull)
                .toList());
      }
    }
  }

  private static void identifier(CslItems.Item item, SourceNode id) {
    SourceNode type = id.get("external-id-type");
    SourceNode value = id.get("external-id-value");
    String variable = type == null ? null : IDENTIFIERS.get(type.text());
    if (type != null && value != null && variable != null) {
      if (item.take(variable, value).text(variable).equals(value.text())) {
        type.take();
      }
    }
    SourceNode url = OrcidRecord.value(id, "external-id-url");
    boolean isDerived =
        value != null && value.isTaken() && url != null && url.text().endsWith(value.text());
    if (!isDerived) {
      item.take("URL", url);
    }
  }
}
