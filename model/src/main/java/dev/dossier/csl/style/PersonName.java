package dev.dossier.csl.style;

import dev.dossier.csl.output.Look;
import dev.dossier.csl.output.Run;
import dev.dossier.csl.output.Values;
import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.value.EastAsianName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sets one name. */
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
  private final Setting setting;
  private final Decoration given;
  private final Decoration family;

  PersonName(NameOptions options, Setting setting, Decoration given, Decoration family) {
    this.options = options;
    this.setting = setting;
    this.given = given;
    this.family = family;
  }

  /** The name, the family name first if {@code inverted}. */
  List<Run> set(CslName name, boolean inverted) {
    List<Run> runs = new ArrayList<>();
    if (name.family() == null && name.given() == null) {
      runs.addAll(Values.read(orEmpty(name.literal())));
    } else {
      person(name, inverted, runs);
    }
    // In the text it is plain whose work it is; strong names would only jump to the eye.
    if (setting.use != Setting.Use.REFERENCE || runs.isEmpty()) {
      return runs;
    }
    Run last = runs.get(runs.size() - 1);
    int look = last.look();
    for (AuthorMark mark : setting.item.marks(name)) {
      look |= Look.of(mark);
    }
    runs.set(runs.size() - 1, last.withLook(look));
    return setting.item.isOwn(name)
        ? Run.map(runs, run -> run.withLook(run.look() | Look.OWN))
        : runs;
  }

  private void person(CslName name, boolean inverted, List<Run> runs) {
    List<Run> last = family.apply(Values.read(orEmpty(name.family())), setting);
    String dropped = setting.item.keepsParticles() ? "" : orEmpty(name.droppingParticle());
    String particle =
        dropped.isEmpty()
            ? (orEmpty(name.droppingParticle()) + " " + orEmpty(name.nonDroppingParticle())).strip()
            : orEmpty(name.nonDroppingParticle());
    boolean shortForm =
        options.get("form", "long").equals("short") && setting.cited.fullNames() == 0;
    String givenName = shortForm ? "" : initialized(orEmpty(name.given()));
    List<Run> first = given.apply(Values.read(givenName), setting);
    if (EastAsianName.has(name.family(), name.given())) {
      runs.addAll(last);
      runs.addAll(first);
      return;
    }
    boolean sorting = setting.use == Setting.Use.SORT;
    String demote = setting.style.demotedParticle();
    boolean demoted =
        !shortForm
            && ((demote.equals("display-and-sort") && (inverted || sorting))
                || (demote.equals("sort-only") && sorting));
    if (first.isEmpty() || inverted) {
      if (!demoted) {
        add(runs, family.apply(Values.read(particle), setting), "");
      }
      add(runs, last, space(runs));
      if (first.isEmpty()) {
        return;
      }
      String separator = options.get("sort-separator", ", ");
      add(runs, first, separator);
      add(runs, Values.read(dropped), " ");
      if (demoted) {
        add(runs, Values.read(particle), " ");
      }
      add(runs, Values.read(orEmpty(name.suffix())), separator);
    } else {
      add(runs, first, "");
      add(runs, Values.read(dropped), " ");
      add(runs, family.apply(Values.read(particle), setting), space(runs));
      add(runs, last, space(runs));
      add(runs, Values.read(orEmpty(name.suffix())), " ");
    }
  }

  private static String space(List<Run> runs) {
    String text = Run.text(runs);
    return text.isEmpty() || text.endsWith("’") || text.endsWith("-") || text.endsWith("'")
        ? ""
        : " ";
  }

  private static void add(List<Run> runs, List<Run> part, String before) {
    if (!part.isEmpty()) {
      if (!before.isEmpty() && !runs.isEmpty()) {
        runs.add(Run.of(before));
      }
      runs.addAll(part);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }

  private String initialized(String name) {
    if (!options.has("initialize-with") || name.isEmpty() || setting.cited.fullNames() > 1) {
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
            setting.style.hyphenatesInitials()
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
