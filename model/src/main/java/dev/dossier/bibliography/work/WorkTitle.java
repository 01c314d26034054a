package dev.dossier.bibliography.work;

import dev.dossier.bibliography.bibtex.BibTexMapping;
import dev.dossier.csl.casing.SentenceCase;
import dev.dossier.profile.csl.Publication;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The title of a work as CSL wants it. */
public final class WorkTitle {
  /** Punctuation at the end that is none of the title's, with the ends of its markup. */
  private static final Pattern END =
      Pattern.compile("(?:\\s+[.]|\\s*[,;:]|(?<=[\\p{L}\\p{Nd}\\p{M}]{4})[.])((?:</[a-z]+>)*)$");

  private static final Pattern ABBREVIATION =
      Pattern.compile("(?i)\\b(corp|dept|assoc|proc|conf|univ|suppl|prof)[.](?:</[a-z]+>)*$");

  private WorkTitle() {}

  /**
   * The title as styles print it: in sentence case, and without the full stop that some write at
   * its end, which styles set themselves. That of an abbreviation stays: {@code Looms, Inc.}
   */
  public static String printed(Publication work) {
    String title = of(work);
    Matcher end = END.matcher(title);
    return end.find() && !ABBREVIATION.matcher(title).find()
        ? title.substring(0, end.start()) + end.group(1)
        : title;
  }

  /**
   * The title in sentence case. BibTeX's titles are in title case where they are English, and
   * styles bring them into theirs.
   */
  public static String of(Publication work) {
    String language = work.variable("language");
    boolean english = language == null || language.toLowerCase(Locale.ROOT).startsWith("en");
    boolean bibTex = work.variable(BibTexMapping.TYPE) != null;
    return english && bibTex ? SentenceCase.of(work.title()) : work.title();
  }
}
