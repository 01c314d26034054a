package dev.dossier.profile.csl;

import java.util.regex.Pattern;

/**
 * The inline markup of CSL's values (CSL-JSON, "Markup shared with CSL locale files"): {@code <i>},
 * {@code <b>}, {@code <sup>}, {@code <sub>}, {@code <sc>}, and {@code <span>} with a class or a
 * style. All else in angle brackets is text: {@code a<b and c>d}.
 */
public final class CslMarkup {
  /**
   * A tag: in its groups, {@code /} if it is an end, its name, and the value of its attribute or
   * {@code null}.
   */
  public static final Pattern TAG =
      Pattern.compile(
          "<(/?)(i|b|sup|sub|sc|span)(?:\\s+(?:class|style)\\s*=\\s*\"([^\"<>]*)\")?\\s*>",
          Pattern.CASE_INSENSITIVE);

  private CslMarkup() {}

  /** The text without its tags. */
  public static String removed(String value) {
    return value.indexOf('<') < 0 ? value : TAG.matcher(value).replaceAll("");
  }
}
