package dev.dossier.source;

import dev.dossier.profile.Text;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where the texts stand that a reader of another language would want in it. Names that are written
 * as a plain string are not among them, nor what has no word in it ({@code C2}, {@code 1.3}).
 */
final class TranslatableTexts {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

  // Two texts may be equal, and stand in two places.
  private final IdentityHashMap<Text, Site> sites = new IdentityHashMap<>();

  void add(Text text, Site site) {
    boolean hasWord =
        text.byLanguage().values().stream().anyMatch(words -> WORD.matcher(words).find());
    if (hasWord) {
      sites.put(text, site);
    }
  }

  /** Says that texts are names. */
  void exceptStrings(@Nullable Object value) {
    if (value instanceof Collection<?> values) {
      values.forEach(this::exceptStrings);
    } else if (value instanceof Text text && text.isPlain()) {
      sites.remove(text);
    }
  }

  /** Where a text stands; {@code null} if it is none of these. */
  @Nullable Site site(Text text) {
    return sites.get(text);
  }
}
