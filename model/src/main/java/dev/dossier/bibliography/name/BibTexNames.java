package dev.dossier.bibliography.name;

import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.profile.csl.CslName;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses names in BibTeX's syntax, {@code First von Last}, {@code von Last, First} and {@code von
 * Last, Jr, First}, separated by {@code and}, and in BibLaTeX's extended name format, {@code
 * family=…, given=…}. Text in braces is not split: {@code {The LHC Collaboration}} is one name.
 */
public final class BibTexNames {
  private static final Pattern PART = Pattern.compile("\\s*[a-z-]+\\s*=.*");
  private static final Pattern INITIALS = Pattern.compile("(?<=\\b\\p{Lu}\\.)(?=\\p{Lu})");
  static final Pattern COMPANY =
      Pattern.compile(
          "(?i:inc|ltd|llc|llp|corp|co|plc|gmbh|mbh|ag|kg|s\\.a|s\\.l|b\\.v|n\\.v|e\\.v|pty)\\.?");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private BibTexNames() {}

  /** Returns the name for BibLaTeX's option {@code useprefix}: particles become non-dropping. */
  public static CslName withPrefix(CslName name) {
    return new CslName(
        name.family(),
        name.given(),
        null,
        name.nonDroppingParticle() == null ? name.droppingParticle() : name.nonDroppingParticle(),
        name.suffix(),
        name.literal());
  }

  /** Parses the names of a field; problems are ignored. */
  public static List<CslName> parse(String field) {
    return NameListReader.read("", field).names();
  }

  /** Whether this is the extended name format: {@code family=Hasselt, given=Jan}. */
  static boolean areKeyed(List<String> parts) {
    return parts.size() > 1 && parts.stream().allMatch(part -> PART.matcher(part).matches());
  }

  /** Whether the last word is a legal form of companies, such as {@code Inc.} */
  static boolean isCompany(String text) {
    String plain = LatexText.plain(text).strip();
    return COMPANY.matcher(plain.substring(plain.lastIndexOf(' ') + 1)).matches();
  }

  /** Whether one pair of braces surrounds the whole text. */
  static boolean isBraced(String text) {
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i > 0 && i == text.length() - 1;
      }
    }
    return false;
  }

  /** Parses one name, which must contain a letter. */
  static CslName one(String name) {
    List<String> parts = split(name, ",");
    if (areKeyed(parts)) {
      return extended(parts);
    }
    if (parts.size() == 1) {
      return firstVonLast(words(name), name);
    }
    String suffix = parts.size() > 2 ? parts.get(1) : null;
    String given =
        parts.size() > 2 ? String.join(", ", parts.subList(2, parts.size())) : parts.get(1);
    List<String> words = words(parts.get(0));
    int von = 0;
    while (von < words.size() - 1 && isLower(words.get(von))) {
      von++;
    }
    List<String> particles = new ArrayList<>(words.subList(0, von));
    List<String> givenWords = new ArrayList<>(words(given));
    particles.addAll(0, takeParticles(givenWords));
    String family = join(words.subList(von, words.size()));
    return name(family, join(givenWords), join(particles), suffix);
  }

  /** Removes trailing particles: {@code Geer, Ingrid de} has one, {@code hooks, bell} has none. */
  private static List<String> takeParticles(List<String> given) {
    int from = given.size();
    while (from > 1 && isLower(given.get(from - 1))) {
      from--;
    }
    if (from == given.size() || isLower(given.get(0))) {
      return List.of();
    }
    List<String> particles = given.subList(from, given.size());
    List<String> taken = List.copyOf(particles);
    particles.clear();
    return taken;
  }

  private static CslName firstVonLast(List<String> words, String whole) {
    if (words.size() <= 1) {
      boolean braced = whole.startsWith("{") && whole.endsWith("}");
      String text = LatexText.plain(whole);
      return braced ? CslName.literal(text) : CslName.of(text, null);
    }
    int von = -1;
    int lastVon = -1;
    for (int i = 0; i < words.size() - 1; i++) {
      if (isLower(words.get(i))) {
        von = von < 0 ? i : von;
        lastVon = i;
      }
    }
    int given = von >= 0 ? von : words.size() - 1;
    int family = von >= 0 ? lastVon + 1 : words.size() - 1;
    return name(
        join(words.subList(family, words.size())),
        join(words.subList(0, given)),
        join(words.subList(given, family)),
        null);
  }

  /** Parses the extended format: {@code family=Hasselt, given=Jan, prefix=van, useprefix=true}. */
  private static CslName extended(List<String> parts) {
    String family = "";
    String given = null;
    String prefix = "";
    String suffix = null;
    boolean usePrefix = false;
    for (String part : parts) {
      int equals = part.indexOf('=');
      String value = part.substring(equals + 1).strip();
      switch (part.substring(0, equals).strip()) {
        case "family" -> family = value;
        case "given" -> given = value;
        case "prefix" -> prefix = value;
        case "suffix" -> suffix = value;
        case "useprefix" -> usePrefix = value.equals("true");
        default -> {
          // Other parts, such as given-i, can be derived from these.
        }
      }
    }
    CslName name = name(family, given, prefix, suffix);
    return usePrefix ? withPrefix(name) : name;
  }

  private static CslName name(
      String family, @Nullable String given, String von, @Nullable String suffix) {
    String plainGiven = given == null ? null : blankToNull(spaced(LatexText.plain(given)));
    String plainSuffix = suffix == null ? null : blankToNull(LatexText.plain(suffix));
    boolean corporate =
        plainGiven == null && von.isEmpty() && family.startsWith("{") && family.endsWith("}");
    String plainFamily = LatexText.plain(family);
    if (corporate) {
      return CslName.literal(plainFamily);
    }
    String plainVon = blankToNull(LatexText.plain(von));
    // The family name may be empty braces; another part then becomes the family name.
    if (plainFamily.isBlank()) {
      String rest = plainGiven != null ? plainGiven : plainVon != null ? plainVon : plainSuffix;
      return CslName.of(rest == null ? plainFamily : rest, null);
    }
    return new CslName(plainFamily, plainGiven, plainVon, null, plainSuffix, null);
  }

  /** Separates initials: {@code J.R.R.} becomes {@code J. R. R.} */
  private static String spaced(String given) {
    return INITIALS.matcher(given).replaceAll(" ");
  }

  private static @Nullable String blankToNull(String text) {
    return text.isBlank() ? null : text;
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }

  /**
   * Whether a word is a particle: its first letter outside of braces is in lower case. An accent
   * command in braces counts as a letter.
   */
  private static boolean isLower(String word) {
    if (word.startsWith("{") && !word.startsWith("{\\")) {
      return false;
    }
    String text = LatexText.plain(word);
    return text.codePoints()
        .filter(Character::isLetter)
        .limit(1)
        .anyMatch(c -> Character.isLowerCase(c));
  }

  /** Splits a list at each {@code and} outside of braces. */
  public static List<String> splitAtAnd(String field) {
    return splitAtWords(field, Set.of("and"));
  }

  /** Splits names at conjunctions other than {@code and}: {@code &}, {@code und}. */
  static List<String> splitAtJoiners(String names) {
    return splitAtWords(names, Set.of("&", "\\&", "und", "et", "/"));
  }

  /** Splits at whole words outside of braces, ignoring case. */
  private static List<String> splitAtWords(String field, Set<String> words) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    int word = 0;
    for (int i = 0; i <= field.length(); i++) {
      char c = i < field.length() ? field.charAt(i) : ' ';
      if (depth == 0 && Character.isWhitespace(c)) {
        if (i > word && i - word <= 3 && words.contains(lower(field.substring(word, i)))) {
          parts.add(field.substring(from, Math.max(from, word - 1)));
          from = Math.min(i + 1, field.length());
        }
        word = i + 1;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      i += c == '\\' ? 1 : 0;
    }
    parts.add(field.substring(from));
    return parts;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  /** Splits a name at spaces and ties (~), not at hyphens. */
  private static List<String> words(String name) {
    return split(SPACE.matcher(name).replaceAll(" "), " ").stream()
        .flatMap(word -> split(word, "~").stream())
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Splits a text at any of these characters outside of braces. */
  static List<String> split(String text, String at) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\\') {
        i++;
        continue;
      }
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0 && at.indexOf(c) >= 0) {
        parts.add(text.substring(from, i).strip());
        from = i + 1;
      }
    }
    parts.add(text.substring(from).strip());
    return parts;
  }
}
