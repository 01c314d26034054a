package dev.dossier.source.file;

import dev.dossier.profile.Name;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fills the placeholders in the name of a document's file: {@code {name}-{language}.pdf}. */
public final class FilePlaceholders {
  /** All placeholders. */
  public static final List<String> WORDS = List.of("name", "document", "language", "date", "year");

  /** Printed for an unknown day. */
  private static final String UNDATED = "undated";

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
  private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}]+");

  private final Name person;
  private final String document;
  private final String language;
  private final String date;

  /**
   * Creates the values of a document.
   *
   * @param person the name of the person; letters of all scripts are kept, everything else becomes
   *     a hyphen
   * @param document the name of the document
   * @param language the tag of its language
   * @param day its date, otherwise that of the build, as ISO 8601; {@code null} if neither is known
   */
  public FilePlaceholders(Name person, String document, String language, @Nullable String day) {
    this.person = person;
    this.document = document;
    this.language = language;
    this.date = day == null ? UNDATED : day;
  }

  /** Returns the name with known placeholders replaced, shortened if it is too long. */
  public String fill(String file) {
    return OutputName.shortened(
        PLACEHOLDER
            .matcher(file)
            .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), found.group()))));
  }

  private String value(String word, String otherwise) {
    return switch (word) {
      case "name" -> safe(person);
      case "document" -> document;
      case "language" -> language;
      case "date" -> date;
      case "year" -> date.equals(UNDATED) ? UNDATED : date.substring(0, 4);
      default -> otherwise;
    };
  }

  /** Whether a name has placeholders. */
  public static boolean hasAny(String file) {
    return PLACEHOLDER.matcher(file).find();
  }

  /** Whether a name has a brace outside of placeholders. */
  public static boolean isLeftOpen(String file) {
    String rest = PLACEHOLDER.matcher(file).replaceAll("");
    return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
  }

  /** Returns unknown placeholders without their braces. */
  public static List<MatchResult> unknown(String file) {
    return PLACEHOLDER
        .matcher(file)
        .results()
        .filter(found -> !WORDS.contains(found.group(1)))
        .toList();
  }

  private static String safe(Name person) {
    String name =
        person.given() != null && person.family() != null
            ? person.given() + " " + person.family()
            : person.display();
    String joined = UNSAFE.matcher(Normalizer.normalize(name, Normalizer.Form.NFC)).replaceAll("-");
    String safe = joined.replaceAll("^-|-$", "");
    return safe.isEmpty() ? "person" : safe;
  }
}
