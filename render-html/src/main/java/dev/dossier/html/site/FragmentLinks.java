package dev.dossier.html.site;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links within a page, where a part of it stands in another: a footnote's mark on the page of a
 * project leads to the footnote on the main page.
 */
public final class FragmentLinks {
  // Text holds no bare quotes or angle brackets, so this finds elements only.
  private static final Pattern ID = Pattern.compile("<[a-z][^<>]*? id=\"([^\"]+)\"");
  private static final Pattern LINK = Pattern.compile("(<a [^<>]*?href=\")#([^\"]+)\"");

  private FragmentLinks() {}

  /** Makes links to elements that are not there links to those of another page. */
  public static String toPage(String html, String page) {
    Set<String> ids = new HashSet<>();
    ID.matcher(html).results().forEach(found -> ids.add(found.group(1)));
    return LINK.matcher(html)
        .replaceAll(
            link ->
                Matcher.quoteReplacement(
                    link.group(1)
                        + (ids.contains(link.group(2)) ? "" : page)
                        + "#"
                        + link.group(2)
                        + "\""));
  }
}
