package dev.dossier.source.bind;

import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Url;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Suggests values for scalars of the wrong form. */
final class ValueSuggestion {
  private static final Set<String> TRUE = Set.of("true", "yes", "y", "on", "1");
  private static final Set<String> FALSE = Set.of("false", "no", "n", "off", "0");

  /**
   * {@code ada.example.org}, {@code www.example.org/ada?x=1}. Possessive, since other groups are
   * matched by recursion, and a long value would overflow the stack.
   */
  private static final Pattern HOST =
      Pattern.compile("([a-z0-9-]++\\.)++[a-z]{2,}(:\\d+)?([/?#]\\S*)?", Pattern.CASE_INSENSITIVE);

  private ValueSuggestion() {}

  /**
   * Returns a value of the type that is similar to what was written.
   *
   * @return {@code null} if there is none
   */
  static @Nullable String of(Class<?> type, String written) {
    if (type == PartialDate.class) {
      return DateSuggestion.of(written);
    }
    if (type == EndDate.class) {
      return DateSuggestion.ofEnd(written);
    }
    if (type == LanguageTag.class) {
      return language(written);
    }
    return type == Url.class && HOST.matcher(written).matches() ? "https://" + written : null;
  }

  /** Returns {@code true} for {@code yes}, as in YAML 1.1. */
  static @Nullable String truth(String written) {
    String word = written.strip().toLowerCase(Locale.ROOT);
    return TRUE.contains(word) ? "true" : FALSE.contains(word) ? "false" : null;
  }

  /**
   * Returns {@code en-US} for {@code en_US}, and {@code de} for the name of the language in English
   * or in the language itself.
   */
  private static @Nullable String language(String written) {
    String tag = written.strip().replace('_', '-');
    try {
      return LanguageTag.parse(tag).value();
    } catch (IllegalArgumentException e) {
      return Arrays.stream(Locale.getISOLanguages())
          .filter(code -> code.length() == 2 && isName(tag, code))
          .findFirst()
          .orElse(null);
    }
  }

  private static boolean isName(String word, String code) {
    Locale language = Locale.forLanguageTag(code);
    return word.equalsIgnoreCase(language.getDisplayLanguage(Locale.ENGLISH))
        || word.equalsIgnoreCase(language.getDisplayLanguage(language));
  }
}
