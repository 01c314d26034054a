package dev.dossier.document.words;

import dev.dossier.profile.csl.CslMarkup;
import dev.dossier.text.node.Script;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Converts titles and other texts with CSL's inline markup to plain text, with superscripts and
 * subscripts as {@link Script} writes them.
 */
public final class PlainTitle {
  private static final Pattern SHIFTED = Pattern.compile("(?s)<(sup|sub)>(.*?)</\\1>");

  private PlainTitle() {}

  public static String of(String title) {
    String unicode =
        SHIFTED
            .matcher(title)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        Script.of(found.group(1)).plain(CslMarkup.removed(found.group(2)))));
    return CslMarkup.removed(unicode);
  }
}
