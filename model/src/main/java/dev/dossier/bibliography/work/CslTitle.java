package dev.dossier.bibliography.work;

import dev.dossier.bibliography.bibtex.BibTexMapping;
import dev.dossier.csl.casing.SentenceCase;
import dev.dossier.profile.csl.Publication;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Normalizes the title of a work to the form that CSL expects. */
public final class CslTitle {
  /** Punctuation at the end that does not belong to the title, with the end tags around it. */
  private static final Pattern END =
      Pattern.compile("(?:\\s+[.]|\\s*[,;:]|(?<=[\\p{L}\\p{Nd}\\p{M}]{4})[.])((?:</[a-z]+>)*+)$");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)\\b(corp|dept|assoc|proc|conf|univ|suppl|prof)[.](?:</[a-z]+>)*+$");

  private CslTitle() {}

  /**
   * Returns the title for printing: in sentence case, and without a full stop at its end, which
   * styles add themselves. The full stop of an abbreviation is kept: {@code Looms, Inc.}
   */
  public static String printed(Publication work) {
    String title = of(work);
    if (title.isEmpty() || !mayHaveNeedlessEnd(title.charAt(title.length() - 1))) {
      return title; // As most end: it need not be searched.
    }
    Matcher end = END.matcher(title);
    return end.find() && !ABBREVIATION.matcher(title).find()
        ? title.substring(0, end.start()) + end.group(1)
        : title;
  }

  private static boolean mayHaveNeedlessEnd(char last) {
    return ".,;:>".indexOf(last) >= 0 || Character.isWhitespace(last);
  }

  /**
   * Returns the title in sentence case, as CSL requires. English titles from BibTeX are in title
   * case and are converted; others are returned unchanged.
   */
  public static String of(Publication work) {
    String language = work.variable("language");
    boolean english = language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
    boolean bibTex = work.variable(BibTexMapping.TYPE) != null;
    return english && bibTex ? SentenceCase.of(work.title()) : work.title();
  }
}
