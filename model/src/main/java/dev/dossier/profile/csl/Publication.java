package dev.dossier.profile.csl;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.SoftHyphen;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A published work, as a CSL item (CSL 1.0.2, appendix IV).
 *
 * <p>Whatever file it came from, its facts stand under the names of CSL variables: {@code
 * container-title}, {@code DOI}, {@code issued}. Text may hold CSL's inline markup ({@code <i>},
 * {@code <b>}, {@code <sup>}, {@code <sub>}, {@code <span class="nocase">}, {@code <span
 * style="font-variant:small-caps;">}) and no other.
 *
 * @param id the citation key, unique in the profile
 * @param type a CSL type: {@code article-journal}
 * @param variables standard and number variables by name
 * @param names name variables by name, in order
 * @param dates date variables by name
 * @param links further addresses by label, in order: {@code PDF}, {@code Code}, {@code Slides}
 */
@Doc("A published work: an item of CSL-JSON, with the names of CSL 1.0.2.")
public record Publication(
    String id,
    String type,
    Map<String, String> variables,
    Map<String, List<CslName>> names,
    Map<String, CslDate> dates,
    List<Link> links) {

  /** What the venue is called for short; no variable of CSL. */
  public static final String VENUE_ABBREVIATION = "bibtex-abbr";

  public Publication {
    Map<String, String> plain = new TreeMap<>(variables);
    plain.replaceAll((variable, value) -> SoftHyphen.without(value));
    variables = Collections.unmodifiableMap(plain);
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    dates = Collections.unmodifiableMap(new TreeMap<>(dates));
    links = List.copyOf(links);
  }

  /** The value of a standard or number variable; {@code null} if it has none. */
  public @Nullable String variable(String name) {
    return variables.get(name);
  }

  /** The people under a name variable; empty if it has none. */
  public List<CslName> names(String name) {
    return names.getOrDefault(name, List.of());
  }

  /** Those of them who are named: without {@code and others}. */
  public List<CslName> people(String name) {
    return names(name).stream().filter(person -> !person.isOthers()).toList();
  }

  /** The title with its inline markup; empty if it has none. */
  public String title() {
    return variables.getOrDefault("title", "");
  }

  /** When it was published; {@code null} if that is not known, or not as a date. */
  public @Nullable PartialDate issued() {
    CslDate date = dates.get("issued");
    return date == null ? null : date.start();
  }
}
