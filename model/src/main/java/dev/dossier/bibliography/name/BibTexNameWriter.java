package dev.dossier.bibliography.name;

import dev.dossier.bibliography.latex.LatexWriter;
import dev.dossier.profile.csl.CslName;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes names in BibTeX's syntax: {@code von Last, Jr, First}, and organizations in braces. */
public final class BibTexNameWriter {
  /** So many are kept: those of a large bibliography. */
  private static final int MOST_KEPT = 5_000;

  /**
   * The form of each name. A name occurs in many works, each of which is written several times, and
   * finding its form takes up to three times as long as parsing it.
   */
  private static final Map<CslName, String> FORMS = new ConcurrentHashMap<>();

  private BibTexNameWriter() {}

  /** Returns the value of a field with these names. {@link BibTexNames#parse} is the inverse. */
  public static String write(List<CslName> names) {
    if (FORMS.size() > MOST_KEPT) {
      FORMS.clear();
    }
    return names.stream()
        .map(name -> FORMS.computeIfAbsent(name, BibTexNameWriter::one))
        .collect(Collectors.joining(" and "));
  }

  /** Returns the simplest form that is parsed to the same name. */
  private static String one(CslName name) {
    if (name.isOthers()) {
      return "others";
    }
    if (name.literal() != null) {
      return "{" + LatexWriter.escaped(name.literal()) + "}";
    }
    String plain = parts(name, false);
    return Stream.of(plain, parts(name, true), extended(name))
        .filter(form -> BibTexNames.parse(form).equals(List.of(name)))
        .findFirst()
        .orElse(plain);
  }

  private static String parts(CslName name, boolean braced) {
    String family = LatexWriter.escaped(Objects.requireNonNullElse(name.family(), ""));
    String particle = joined(name.droppingParticle(), name.nonDroppingParticle());
    String last = particle + (braced ? "{" + family + "}" : family);
    String given = name.given() == null ? "" : LatexWriter.escaped(name.given());
    if (name.suffix() != null) {
      return last + ", " + LatexWriter.escaped(name.suffix()) + ", " + given;
    }
    if (name.family() == null) {
      return given;
    }
    boolean single = given.isEmpty() && last.indexOf(' ') < 0;
    return single ? last : given.isEmpty() ? last + "," : last + ", " + given;
  }

  private static String joined(@Nullable String... particles) {
    return Stream.of(particles)
        .filter(Objects::nonNull)
        .map(particle -> LatexWriter.escaped(particle) + " ")
        .collect(Collectors.joining());
  }

  /** Returns BibLaTeX's extended name format, which can express a non-dropping particle. */
  private static String extended(CslName name) {
    String prefix = name.nonDroppingParticle();
    return Stream.of(
            part("family", name.family()),
            part("given", name.given()),
            part("prefix", prefix != null ? prefix : name.droppingParticle()),
            prefix == null ? "" : "useprefix=true",
            part("suffix", name.suffix()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static String part(String key, @Nullable String value) {
    return value == null ? "" : key + "={" + LatexWriter.escaped(value) + "}";
  }
}
