package dev.dossier.profile.csl;

import java.util.regex.Pattern;

/**
 * The inline markup of CSL variables (CSL-JSON, "Markup shared with CSL locale files"): {@code
 * <i>}, {@code <b>}, {@code <sup>}, {@code <sub>}, {@code <sc>}, and {@code <span>} with a class or
 * a style. Other angle brackets are text: {@code a<b and c>d}.
 */
public final class CslMarkup {
  /**
   * Matches a tag. Groups: {@code /} for an end tag, the name, and the attribute's value or {@code
   * null}.
   */
  public static final Pattern TAG =
      Pattern.compile(
          "<(/?)(i|b|sup|sub|sc|span)(?:\\s+(?:class|style)\\s*=\\s*\"([^\"<>]*)\")?\\s*>",
          Pattern.CASE_INSENSITIVE);

  private CslMarkup() {}

  /** Returns a text without its tags. */
  public static String removed(String value) {
    return value.indexOf('<') < 0 ? value : TAG.matcher(value).replaceAll("");
  }
}
