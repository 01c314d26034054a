package dev.dossier.csl.style;

import dev.dossier.csl.output.StyledText;
import dev.dossier.csl.output.TextStyle;
import dev.dossier.csl.output.Values;
import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.value.EastAsianName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Renders one name (CSL 1.0.2, "Name", "Name-part" and "Name Particles"). */
final class PersonName {
  private static final Pattern AFTER_INITIAL =
      Pattern.compile("(?:(?<=\\p{Lu})|(?<=\\b\\p{Lu}\\p{Ll}))\\.(?=\\S)");

  /** {@code Ch.}, {@code Yu.}, {@code Chr.}: abbreviated already, by more than one letter. */
  private static final Pattern LONG_INITIAL =
      Pattern.compile("\\p{Lu}(?:\\p{Ll}|[\\p{Ll}&&[^aeiouy]]{2,3})\\.");

  private static final Pattern SPACE = Pattern.compile("[\\s ]+");
  private static final Pattern HYPHEN = Pattern.compile("[-‐]");
  private static final Pattern TWO_INITIALS = Pattern.compile("\\p{Lu}\\.?-\\p{Lu}");

  private final NameOptions options;
  private final RenderContext context;
  private final Affixes given;
  private final Affixes family;

  PersonName(NameOptions options, RenderContext context, Affixes given, Affixes family) {
    this.options = options;
    this.context = context;
    this.given = given;
    this.family = family;
  }

  /**
   * Renders a name.
   *
   * @param inverted whether the family name comes first
   * @param marks the marks that follow it in references
   */
  List<StyledText> set(CslName name, boolean inverted, Set<AuthorMark> marks) {
    List<StyledText> runs = new ArrayList<>();
    if (name.family() == null && name.given() == null) {
      runs.addAll(Values.read(orEmpty(name.literal())));
    } else {
      person(name, inverted, runs);
    }
    // Own names and marks are highlighted in lists of works only.
    if (context.use != RenderContext.Use.REFERENCE || runs.isEmpty()) {
      return runs;
    }
    StyledText last = runs.get(runs.size() - 1);
    int look = last.look();
    for (AuthorMark mark : marks) {
      look |= TextStyle.of(mark);
    }
    runs.set(runs.size() - 1, last.withLook(look));
    return context.item.isOwn(name)
        ? StyledText.map(runs, run -> run.withLook(run.look() | TextStyle.OWN))
        : runs;
  }

  /**
   * Affixes of the given name enclose particles that follow it, and those of the family name
   * particles before it and a suffix after it (CSL 1.0.2, "Name-part").
   */
  private void person(CslName name, boolean inverted, List<StyledText> runs) {
    String dropped = context.item.keepsParticles() ? "" : orEmpty(name.droppingParticle());
    String particle =
        dropped.isEmpty()
            ? (orEmpty(name.droppingParticle()) + " " + orEmpty(name.nonDroppingParticle())).strip()
            : orEmpty(name.nonDroppingParticle());
    boolean shortForm =
        name.family() != null
            && options.get("form", "long").equals("short")
            && context.cited.fullNames() == 0;
    List<StyledText> last = formatted(family, orEmpty(name.family()));
    List<StyledText> first = formatted(given, shortForm ? "" : givenName(name));
    boolean eastAsian = EastAsianName.has(name.family(), name.given());
    if (name.staticOrdering() || eastAsian) {
      runs.addAll(family.affixed(last));
      add(runs, given.affixed(first), eastAsian ? "" : " ");
    } else if (first.isEmpty() || inverted) {
      boolean demoted = !shortForm && demotesParticle(inverted);
      List<StyledText> ofFamily = new ArrayList<>();
      add(ofFamily, formatted(family, demoted ? "" : particle), "");
      add(ofFamily, last, space(ofFamily));
      runs.addAll(family.affixed(ofFamily));
      if (first.isEmpty()) {
        return;
      }
      String separator = options.get("sort-separator", ", ");
      List<StyledText> ofGiven = new ArrayList<>(first);
      add(ofGiven, formatted(given, dropped), " ");
      add(ofGiven, formatted(family, demoted ? particle : ""), " ");
      add(runs, given.affixed(ofGiven), separator);
      add(runs, Values.read(orEmpty(name.suffix())), separator);
    } else {
      runs.addAll(given.affixed(first));
      List<StyledText> ofFamily = new ArrayList<>(formatted(given, dropped));
      add(ofFamily, formatted(family, particle), space(ofFamily));
      add(ofFamily, last, space(ofFamily));
      add(ofFamily, Values.read(orEmpty(name.suffix())), name.commaSuffix() ? ", " : " ");
      add(runs, family.affixed(ofFamily), dropped.isEmpty() ? space(runs) : " ");
    }
  }

  /** Returns the given name, which is never abbreviated if it is the only name. */
  private String givenName(CslName name) {
    String written = orEmpty(name.given());
    return name.family() == null ? written : initialized(written);
  }

  private List<StyledText> formatted(Affixes part, String text) {
    return part.formatted(Values.read(text), context);
  }

  /** Whether a non-dropping particle follows the given name (CSL 1.0.2, "Name Particles"). */
  private boolean demotesParticle(boolean inverted) {
    boolean sorting = context.use == RenderContext.Use.SORT;
    return switch (context.style.demotedParticle()) {
      case "display-and-sort" -> inverted || sorting;
      case "sort-only" -> sorting;
      default -> false;
    };
  }

  private static String space(List<StyledText> runs) {
    String text = StyledText.text(runs);
    return text.isEmpty() || text.endsWith("’") || text.endsWith("-") || text.endsWith("'")
        ? ""
        : " ";
  }

  private static void add(List<StyledText> runs, List<StyledText> part, String before) {
    if (!part.isEmpty()) {
      if (!before.isEmpty() && !runs.isEmpty()) {
        runs.add(StyledText.of(before));
      }
      runs.addAll(part);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private String initialized(String name) {
    if (!options.has("initialize-with") || name.isEmpty() || context.cited.fullNames() > 1) {
      return name;
    }
    String with = options.get("initialize-with", "");
    boolean all = !options.get("initialize", "true").equals("false");
    StringBuilder result = new StringBuilder();
    String spaced = AFTER_INITIAL.matcher(name).replaceAll(". ").replace(". -", ".-");
    for (String word : SPACE.split(spaced, -1)) {
      String bare = word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
      boolean initial =
          bare.codePointCount(0, bare.length()) == 1 || TWO_INITIALS.matcher(bare).matches();
      boolean upper = !bare.isEmpty() && Character.isUpperCase(bare.codePointAt(0));
      if (upper && (all || initial)) {
        result.append(initials(word, with));
      } else {
        if (result.length() > 0 && !Character.isWhitespace(result.charAt(result.length() - 1))) {
          result.append(' ');
        }
        result.append(word).append(' ');
      }
    }
    return result.toString().strip();
  }

  private String initials(String word, String with) {
    StringBuilder result = new StringBuilder();
    for (String part : HYPHEN.split(word, -1)) {
      if (part.isEmpty()) {
        continue;
      }
      if (result.length() > 0) {
        String before = result.toString().stripTrailing();
        result = new StringBuilder(before);
        result.append(
            context.style.hyphenatesInitials()
                ? "-"
                : before.endsWith(".") && with.endsWith(" ") ? " " : "");
      }
      boolean written = LONG_INITIAL.matcher(part).matches();
      int end = written ? part.length() - 1 : part.offsetByCodePoints(0, 1);
      result
          .append(
              written ? part.substring(0, end) : part.substring(0, end).toUpperCase(Locale.ROOT))
          .append(with);
    }
    return result.toString();
  }
}
