package dev.dossier.source.csl;

import dev.dossier.profile.csl.CslName;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the particles and suffixes that CSL data leaves in family and given names, as citeproc-js
 * (its manual, "Names") and Pandoc do: {@code van Gogh}, {@code Alexander von}, {@code d'Alembert},
 * {@code John, III}. A family name in quotes is not changed.
 */
public final class CslParticles {
  private static final Pattern QUOTED = Pattern.compile("\"(.+)\"");
  private static final Pattern PARTICLE = Pattern.compile("['’]?\\p{Ll}[\\p{Ll}'’]*");
  private static final Pattern JOINED =
      Pattern.compile("(\\p{Ll}{1,4}['’]|(?:al|ad|an|ar|as|ash|at|az|el)-)(\\P{Ll}.*)");
  private static final Pattern SUFFIXED = Pattern.compile("([^,]+),!?\\s+(.+)");

  private final CslName name;
  private @Nullable String family;
  private @Nullable String given;
  private @Nullable String dropping;
  private @Nullable String nonDropping;
  private @Nullable String suffix;

  private CslParticles(CslName name) {
    this.name = name;
    family = name.family();
    given = name.given();
    dropping = name.droppingParticle();
    nonDropping = name.nonDroppingParticle();
    suffix = name.suffix();
  }

  /**
   * Returns the name with its particles separated.
   *
   * @param name a name of CSL data; if it has separate particles, it is returned unchanged
   */
  public static CslName parse(CslName name) {
    CslParticles parts = new CslParticles(name);
    Matcher quoted = QUOTED.matcher(name.family() == null ? "" : name.family());
    if (quoted.matches()) {
      parts.family = quoted.group(1);
    } else if (name.family() != null) {
      parts.suffix();
      if (name.droppingParticle() == null && name.nonDroppingParticle() == null) {
        parts.beforeFamily(name.family());
        parts.afterGiven();
      }
    }
    return parts.name();
  }

  private void suffix() {
    Matcher suffixed = SUFFIXED.matcher(given == null ? "" : given);
    if (suffix == null && suffixed.matches()) {
      given = suffixed.group(1);
      suffix = suffixed.group(2);
    }
  }

  private void beforeFamily(String written) {
    List<String> words = words(written);
    int particles = 0;
    while (particles < words.size() - 1 && PARTICLE.matcher(words.get(particles)).matches()) {
      particles++;
    }
    String last = join(words.subList(particles, words.size()));
    String first = join(words.subList(0, particles));
    Matcher joined = JOINED.matcher(last);
    if (joined.matches()) {
      last = joined.group(2);
      first = particles == 0 ? joined.group(1) : first + " " + joined.group(1);
    }
    boolean isName = !Character.isLowerCase(last.codePointAt(0));
    if (!first.isEmpty() && isName) {
      family = last;
      nonDropping = first;
    }
  }

  private void afterGiven() {
    List<String> words = words(given == null ? "" : given);
    int names = words.size();
    while (names > 0 && PARTICLE.matcher(words.get(names - 1)).matches()) {
      names--;
    }
    // "hooks, bell" has a given name in lower case.
    if (names > 0 && names < words.size()) {
      given = join(words.subList(0, names));
      dropping = join(words.subList(names, words.size()));
    }
  }

  private static List<String> words(String text) {
    return Arrays.asList(text.strip().split("\\s+"));
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  private CslName name() {
    return new CslName(
        family,
        given,
        dropping,
        nonDropping,
        suffix,
        name.literal(),
        name.commaSuffix(),
        name.staticOrdering());
  }
}
