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
 * BibLaTeX's annotations of authors (see "Data annotations" in its manual): {@code author+an =
 * {1=equal,corresponding; 3=equal}}. Annotations of parts of a name ({@code 1:family=…}) and
 * unknown annotations ({@code highlight}) are ignored.
 */
public final class AuthorAnnotations {
  /** The BibLaTeX field. */
  static final String FIELD = "author+an";

  /** The internal variable with the field's value, see {@link BibTexMapping#isOwn}. */
  static final String VARIABLE = "bibtex-author-annotation";

  private static final Pattern ITEM = Pattern.compile("\\s*(\\d{1,5})\\s*=(.*)", Pattern.DOTALL);
  private static final Set<String> EQUAL =
      Set.of("equal", "equalcontribution", "equalcontrib", "equalcontributor", "cofirst");
  private static final Set<String> CORRESPONDING =
      Set.of("corresponding", "correspondingauthor", "corresp", "correspondence");

  private AuthorAnnotations() {}

  /** Returns the marks of a work's authors by position, counted from 1. */
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
