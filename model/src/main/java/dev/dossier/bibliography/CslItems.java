package dev.dossier.bibliography;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import dev.dossier.profile.CslDate;
import dev.dossier.profile.CslName;
import dev.dossier.profile.PartialDate;
import dev.dossier.profile.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publications as citeproc-java wants them. */
final class CslItems {
  private final OwnNames own;

  CslItems(OwnNames own) {
    this.own = own;
  }

  CSLItemData of(Publication work) {
    return CSLItemData.fromJson(map(work));
  }

  /** The item's CSL-JSON; may be changed. */
  Map<String, Object> map(Publication work) {
    Map<String, Object> item = new HashMap<>();
    work.variables().forEach((name, value) -> item.put(name, Markup.encode(value)));
    if (item.containsKey("event-title")) {
      item.putIfAbsent("event", item.get("event-title"));
    }
    work.names().forEach((variable, names) -> item.put(variable, names(names)));
    work.dates().forEach((variable, date) -> item.put(variable, date(date)));
    item.put("id", work.id());
    item.put("type", type(work.type()));
    return item;
  }

  private static String type(String type) {
    try {
      return CSLType.fromString(type).toString();
    } catch (IllegalArgumentException e) {
      return "document";
    }
  }

  private List<Map<String, Object>> names(List<CslName> names) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (CslName name : names) {
      Map<String, Object> parts = new HashMap<>();
      String mark = own.include(name) ? String.valueOf(NameMarks.OWN) : "";
      put(parts, "family", name.family(), mark);
      String given = name.given();
      if (given != null && own.include(name)) {
        given = NameMarks.markGiven(given);
      }
      put(parts, "given", given, name.family() == null ? mark : "");
      put(parts, "dropping-particle", name.droppingParticle(), "");
      put(parts, "non-dropping-particle", name.nonDroppingParticle(), "");
      put(parts, "suffix", name.suffix(), "");
      if (NameMarks.isOthers(name)) {
        parts.put("literal", String.valueOf(NameMarks.OTHERS));
      } else {
        put(parts, "literal", name.literal(), mark);
      }
      if (!parts.isEmpty()) {
        all.add(parts);
      }
    }
    return all;
  }

  private static void put(
      Map<String, Object> parts, String key, @Nullable String value, String mark) {
    if (value != null && !value.isBlank()) {
      parts.put(key, Markup.encode(value) + mark);
    }
  }

  private static Map<String, Object> date(CslDate date) {
    Map<String, Object> value = new HashMap<>();
    List<List<Integer>> parts = new ArrayList<>();
    PartialDate start = date.start();
    PartialDate end = date.end();
    if (start != null) {
      // citeproc-java throws where the two ends of a range are not equally precise.
      int precision = end == null ? 3 : Math.min(parts(start).size(), parts(end).size());
      parts.add(parts(start).subList(0, Math.min(precision, parts(start).size())));
      if (end != null) {
        parts.add(parts(end).subList(0, precision));
      }
      value.put("date-parts", parts);
    }
    if (date.season() != null) {
      value.put("season", String.valueOf(date.season()));
    }
    if (date.circa()) {
      value.put("circa", true);
    }
    if (date.literal() != null) {
      value.put("literal", date.literal());
    }
    return value;
  }

  private static List<Integer> parts(PartialDate date) {
    List<Integer> parts = new ArrayList<>(List.of(date.year()));
    if (date.month() != null) {
      parts.add(date.month());
      if (date.day() != null) {
        parts.add(date.day());
      }
    }
    return parts;
  }
}
