package dev.dossier.document.words;

import dev.dossier.text.RichText;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes doctoral degrees by their names in the languages of documents, most of which have a
 * word for doctoral theses.
 */
public final class DoctoralDegree {
  private static final Pattern NAME =
      Pattern.compile(
          "(?i)\\b(?:ph\\.?\\s?d|d\\.?\\s?phil|sc\\.?d|ed\\.?d|eng\\.?d|dr\\b|th\\.?d)"
              + "|\\b(?:doctor|doktor|dottor(?:e di|ato)|doutor|docteur|tohtori|promotion\\b|promoci[oó]n)"
              + "|\\bд-р|доктор|кандидат|аспирант|博士|박사|دکتر|دكتور|דוקטור",
          Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private DoctoralDegree() {}

  public static boolean is(@Nullable RichText degree) {
    return degree != null && NAME.matcher(degree.plain()).find();
  }
}
