package dev.dossier.bibliography.bibtex;

import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.csl.Publication;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Annotations of authors in BibLaTeX's manner (its manual, "Data annotations"): {@code author+an =
 * {1=equal,corresponding; 3=equal}}. What is said of a part of a name ({@code 1:family=…}) and
 * other words ({@code highlight}) are not for lists.
 */
public final class AuthorAnnotations {
  /** The field of an entry. */
  static final String FIELD = "author+an";

  /** The variable that holds the field's value; none of CSL's, see {@link BibTexMapping#isOwn}. */
  static final String VARIABLE = "bibtex-author-annotation";

  private static final Pattern ITEM = Pattern.compile("\\s*(\\d{1,5})\\s*=(.*)", Pattern.DOTALL);
  private static final Set<String> EQUAL =
      Set.of("equal", "equalcontribution", "equalcontrib", "equalcontributor", "cofirst");
  private static final Set<String> CORRESPONDING =
      Set.of("corresponding", "correspondingauthor", "corresp", "correspondence");

  private AuthorAnnotations() {}

  /** The marks of authors by their number, from 1. */
  public static Map<Integer, Set<AuthorMark>> of(Publication work) {
    String written = work.variable(VARIABLE);
    Map<Integer, Set<AuthorMark>> marks = new HashMap<>();
    for (String part : written == null ? new String[0] : written.split(";", -1)) {
      Matcher item = ITEM.matcher(part);
      if (item.matches()) {
        Set<AuthorMark> ofAuthor =
            marks.computeIfAbsent(
                Integer.valueOf(item.group(1)), any -> EnumSet.noneOf(AuthorMark.class));
        for (String word : item.group(2).split(",", -1)) {
          AuthorMark mark = mark(word);
          if (mark != null) {
            ofAuthor.add(mark);
          }
        }
      }
    }
    return marks;
  }

  private static @Nullable AuthorMark mark(String word) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    if (EQUAL.contains(plain)) {
      return AuthorMark.EQUAL_CONTRIBUTION;
    }
    return CORRESPONDING.contains(plain) ? AuthorMark.CORRESPONDING : null;
  }
}
