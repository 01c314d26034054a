package dev.dossier.source.file;

import dev.dossier.Problem;
import dev.dossier.profile.Profile;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Private values of a run: those of the overlay, of confidential keys and of variables. No problem
 * may contain them.
 */
public final class Secrets {
  /** Replaces private text. */
  public static final String ELISION = "…";

  /** Shorter values cannot be distinguished from ordinary words. */
  private static final int SHORTEST = 4;

  /** Quoted text in a message, which may contain apostrophes. */
  private static final Pattern QUOTED =
      Pattern.compile("(?<![\\p{L}\\p{N}])'(.*?)'(?![\\p{L}\\p{N}])|“(.*?)”", Pattern.DOTALL);

  /** Dates that are examples in messages. */
  private static final String EXAMPLE = "2025(?:-10(?:-24)?)?";

  private static final Pattern WORD =
      Pattern.compile(EXAMPLE + "(?![\\p{L}\\p{N}-])|[\\p{L}\\p{N}\\p{M}]+");

  /** A key in a path, not an index. */
  private static final Pattern STEP = Pattern.compile("(?<!\\[)(?<=^|\\.)[^.\\[\\]]+");

  /** {@code : byte 0xFC, 'ü' in Windows-1252}, {@code U+200B}. */
  private static final Pattern CODE =
      Pattern.compile(": byte 0x[0-9A-F]{2}[^;]*|(?<=U\\+)[0-9A-F]{4,6}");

  private final Set<String> values = new HashSet<>();
  private final Map<String, List<String>> byStart = new HashMap<>();

  /** Remembers a private value. */
  public void add(String value) {
    String text = value.strip();
    if (text.length() >= SHORTEST && values.add(text)) {
      byStart.computeIfAbsent(text.substring(0, SHORTEST), any -> new ArrayList<>()).add(text);
    }
  }

  /** Whether a private value contains one of these characters. */
  boolean holdAnyOf(String characters) {
    return characters
        .codePoints()
        .anyMatch(c -> values.stream().anyMatch(v -> v.indexOf(c) >= 0 && !Keys.ALL.contains(v)));
  }

  /** Returns the problem without private values; without its excerpt if that contains one. */
  Problem without(Problem problem) {
    String message = without(problem.message());
    String suggestion = problem.suggestion();
    String excerpt = problem.excerpt();
    boolean isShown = excerpt != null && !without(excerpt).equals(excerpt);
    boolean isSuggested = suggestion != null && !without(suggestion).equals(suggestion);
    return !isShown && !isSuggested && message.equals(problem.message())
        ? problem
        : new Problem(
            problem.severity(),
            problem.file(),
            problem.line(),
            problem.column(),
            problem.path(),
            message,
            isSuggested ? null : suggestion,
            isShown ? null : excerpt,
            problem.length());
  }

  private String without(String text) {
    // Most texts contain none, and a line may be as long as its file.
    if (values.stream().noneMatch(text::contains)) {
      return text;
    }
    StringBuilder clean = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      int length = longestAt(text, at);
      clean.append(length > 0 ? ELISION : text.charAt(at));
      at += Math.max(1, length);
    }
    return clean.toString();
  }

  private int longestAt(String text, int at) {
    if (at + SHORTEST > text.length() || (at > 0 && isWithinWord(text, at))) {
      return 0;
    }
    return byStart.getOrDefault(text.substring(at, at + SHORTEST), List.of()).stream()
        .filter(value -> text.startsWith(value, at) && !Keys.ALL.contains(value))
        .mapToInt(String::length)
        .filter(length -> !isWithinWord(text, at + length))
        .max()
        .orElse(0);
  }

  private static boolean isWithinWord(String text, int at) {
    return at < text.length()
        && Character.isLetterOrDigit(text.charAt(at - 1))
        && Character.isLetterOrDigit(text.charAt(at));
  }

  /**
   * Returns a message about a private value without quotations and words of it.
   *
   * @param words the words of the private value: see {@link #addWords}
   */
  static String elide(String message, Set<String> words) {
    String uncoded =
        CODE.matcher(message).replaceAll(code -> code.group().startsWith(":") ? "" : ELISION);
    String unquoted = QUOTED.matcher(uncoded).replaceAll(Secrets::unquoted);
    return WORD.matcher(unquoted)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    isTelling(found.group()) && words.contains(found.group())
                        ? ELISION
                        : found.group()));
  }

  /** Adds the words of a private text to a set. */
  static void addWords(String secret, Set<String> words) {
    WORD.matcher(secret).results().map(MatchResult::group).forEach(words::add);
  }

  /** Returns a path without keys that the vocabulary does not define: {@code person.private.…}. */
  static String elidePath(String path) {
    return STEP.matcher(path)
        .replaceAll(
            found -> isOurs(found.group()) ? Matcher.quoteReplacement(found.group()) : ELISION);
  }

  private static String unquoted(MatchResult found) {
    String text = found.group(1) == null ? found.group(2) : found.group(1);
    return Matcher.quoteReplacement(
        isOurs(text) ? found.group() : found.group().replace(text, ELISION));
  }

  /** Whether text is a key of the vocabulary or only punctuation: {@code url:}, {@code ': '}. */
  public static boolean isOurs(String text) {
    return Keys.ALL.contains(text.replaceFirst(":$", ""))
        || WORD.matcher(text).results().findAny().isEmpty();
  }

  /** Whether a word cannot be part of the message itself. */
  private static boolean isTelling(String word) {
    boolean isPlain = word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return !isOurs(word) && !word.matches(EXAMPLE) && word.length() >= (isPlain ? SHORTEST : 2);
  }

  /**
   * The keys of the vocabulary, which messages may name. Collecting them reads the whole
   * vocabulary, so they are collected when they are first needed.
   */
  private static final class Keys {
    static final Set<String> ALL = keys();

    private Keys() {}

    private static Set<String> keys() {
      Set<String> keys =
          new HashSet<>(Set.of("example")); // ada@example.org is an example in messages.
      collect(RecordShape.of(Profile.class), keys, new HashSet<>());
      List.copyOf(keys).forEach(key -> keys.addAll(List.of(key.split("-"))));
      return Set.copyOf(keys);
    }

    private static void collect(RecordShape shape, Set<String> keys, Set<Class<?>> seen) {
      if (seen.add(shape.type())) {
        for (RecordShape.Field field : shape.keys().values()) {
          keys.add(field.key());
          collect(field.shape(), keys, seen);
        }
      }
    }

    private static void collect(Shape shape, Set<String> keys, Set<Class<?>> seen) {
      if (shape instanceof Shape.OfRecord record) {
        collect(RecordShape.of(record.type()), keys, seen);
      } else if (shape instanceof Shape.OfList list) {
        collect(list.items(), keys, seen);
      } else if (shape instanceof Shape.OfMap map) {
        collect(map.values(), keys, seen);
      }
    }
  }
}
