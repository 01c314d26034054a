package dev.dossier.bibliography;

import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import dev.dossier.profile.CslDate;
import dev.dossier.profile.CslName;
import dev.dossier.profile.OwnNames;
import dev.dossier.profile.PartialDate;
import dev.dossier.profile.Publication;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Publications as citeproc-java wants them. */
final class CslItems {
  /** What items are for: names take different forms. */
  enum Use {
    REFERENCE,
    CITATION,
    SORT
  }

  private final CompiledStyle style;
  private final Use use;
  private final OwnNames own;

  CslItems(CompiledStyle style, Use use, OwnNames own) {
    this.style = style;
    this.use = use;
    this.own = own;
  }

  CSLItemData of(Publication work) {
    return CSLItemData.fromJson(map(work));
  }

  /** The item's CSL-JSON; may be changed. */
  Map<String, Object> map(Publication work) {
    Map<String, Object> item = new HashMap<>();
    work.variables().forEach((name, value) -> item.put(name, Markup.encode(value)));
    item.keySet().removeIf(BibTexMapping::isOwn);
    item.computeIfPresent("title", (name, title) -> Markup.encode(SentenceCase.title(work)));
    String edition = work.variable("edition");
    if (edition != null && style.ordinalEdition()) {
      item.put("edition", style.ordinal(edition));
    }
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
    for (CslName name : leftOut(names)) {
      Map<String, Object> parts = name(name);
      if (!parts.isEmpty()) {
        all.add(parts);
      }
    }
    boolean lastOfMany = all.size() < names.size();
    if (lastOfMany) {
      Map<String, Object> last = all.get(all.size() - 1);
      last.computeIfPresent("family", (key, family) -> family.toString() + NameMarks.LAST);
    }
    return all;
  }

  /** The first names and the last, where a style leaves out those between. */
  private List<CslName> leftOut(List<CslName> names) {
    int first = style.useFirstAndLast(names.size());
    if (use != Use.REFERENCE || first <= 0 || first + 1 >= names.size()) {
      return names;
    }
    List<CslName> some = new ArrayList<>(names.subList(0, first));
    some.add(names.get(names.size() - 1));
    return some;
  }

  private Map<String, Object> name(CslName name) {
    Map<String, Object> parts = new HashMap<>();
    boolean isOwn = own.include(name);
    String mark = isOwn ? String.valueOf(NameMarks.OWN) : "";
    String given = name.given();
    String dropping = name.droppingParticle();
    String nonDropping = name.nonDroppingParticle();
    if (nonDropping != null && (use != Use.CITATION) && style.demotes(use == Use.SORT)) {
      dropping = dropping == null ? nonDropping : dropping + " " + nonDropping;
      nonDropping = null;
    }
    if (use == Use.SORT && dropping != null) {
      given = given == null ? dropping : given + " " + dropping;
      dropping = null;
    }
    put(parts, "family", name.family(), mark);
    put(
        parts,
        "given",
        given != null && isOwn ? NameMarks.markGiven(given) : given,
        name.family() == null ? mark : "");
    String particle = given == null ? "" : String.valueOf(NameMarks.PARTICLE);
    put(parts, "dropping-particle", dropping, particle);
    put(parts, "non-dropping-particle", nonDropping, "");
    String suffix = given == null ? "" : String.valueOf(NameMarks.SUFFIX);
    put(parts, "suffix", name.suffix(), suffix);
    if (NameMarks.isOthers(name)) {
      parts.put("literal", String.valueOf(NameMarks.OTHERS));
    } else {
      put(parts, "literal", name.literal(), mark);
    }
    return parts;
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
