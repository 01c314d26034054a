package dev.dossier.profile.csl;

import dev.dossier.SourceLocation;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.Link;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.SoftHyphen;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A published work, as a CSL item (CSL 1.0.2, appendix IV). Immutable.
 *
 * <p>Independent of the format of its file, its properties have the names of CSL variables: {@code
 * container-title}, {@code DOI}, {@code issued}. Text may contain CSL's inline markup ({@code <i>},
 * {@code <b>}, {@code <sup>}, {@code <sub>}, {@code <span class="nocase">}, {@code <span
 * style="font-variant:small-caps;">}) and no other.
 *
 * @param id the citation key, unique in the profile
 * @param type a CSL type: {@code article-journal}
 * @param variables standard and number variables by name
 * @param names name variables by name, in order
 * @param dates date variables by name
 * @param links further links, in order: {@code PDF}, {@code Code}, {@code Slides}
 * @param location the location of the citation key; {@code null} if it is in no file. Ignored by
 *     {@link #equals}, because a work may be listed in two places
 */
@Doc("A published work: an item of CSL-JSON, with the types and variables of CSL 1.0.2.")
public record Publication(
    String id,
    String type,
    Map<String, String> variables,
    Map<String, List<CslName>> names,
    Map<String, CslDate> dates,
    List<Link> links,
    @Nullable SourceLocation location) {

  /** The internal variable with the short name of the venue. */
  public static final String VENUE_ABBREVIATION = "bibtex-abbr";

  public Publication {
    Map<String, String> plain = new TreeMap<>(variables);
    plain.replaceAll((variable, value) -> SoftHyphen.without(value));
    variables = Collections.unmodifiableMap(plain);
    names = Collections.unmodifiableMap(new TreeMap<>(names));
    dates = Collections.unmodifiableMap(new TreeMap<>(dates));
    links = List.copyOf(links);
  }

  /** Creates a work without a location. */
  public Publication(
      String id,
      String type,
      Map<String, String> variables,
      Map<String, List<CslName>> names,
      Map<String, CslDate> dates,
      List<Link> links) {
    this(id, type, variables, names, dates, links, null);
  }

  /** Returns the work with another location. */
  public Publication at(@Nullable SourceLocation place) {
    return new Publication(id, type, variables, names, dates, links, place);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Publication work
        && id.equals(work.id)
        && type.equals(work.type)
        && variables.equals(work.variables)
        && names.equals(work.names)
        && dates.equals(work.dates)
        && links.equals(work.links);
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, type, variables, names, dates, links);
  }

  /** Returns the value of a standard or number variable, or {@code null}. */
  public @Nullable String variable(String name) {
    return variables.get(name);
  }

  /** Returns the names of a name variable; empty if it is not set. */
  public List<CslName> names(String name) {
    return names.getOrDefault(name, List.of());
  }

  /** Returns the names of a name variable without {@code and others}. */
  public List<CslName> people(String name) {
    return names(name).stream().filter(person -> !person.isOthers()).toList();
  }

  /** Returns the title with its inline markup; empty if it is not set. */
  public String title() {
    return variables.getOrDefault("title", "");
  }

  /** Returns the date of publication; {@code null} if it is not set or only a literal. */
  public @Nullable PartialDate issued() {
    CslDate date = dates.get("issued");
    return date == null ? null : date.start();
  }
}
