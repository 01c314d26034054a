package dev.dossier.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pandoc's citation syntax (Pandoc User's Guide, "Citation syntax"): keys, prefixes, locators,
 * suffixes.
 */
final class CitationSyntax {
  /** A key: word characters, with single punctuation inside; or anything in braces. */
  static final Pattern KEY =
      Pattern.compile(
          "@(?:\\{([^{}\\s]+)}|([\\p{L}\\p{N}_*](?:[\\p{L}\\p{N}_]|[:.#$%&\\-+?<>~/](?=[\\p{L}\\p{N}_]))*))");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?s)(?<prefix>.*?)(?<![\\p{L}\\p{N}])(?<minus>-?)(?<key>"
              + KEY.pattern()
              + ")(?<rest>.*)");

  private static final Pattern LOCATOR =
      Pattern.compile(
          "(?s)[\\s,]*(?:(?<label>\\p{L}+\\.?|§§?|¶¶?)\\s*)?(?<value>(?=\\S*[\\dIVXLCivxlc])[\\w\\p{Pd}.:§¶]+"
              + "(?:\\s*[,–-]\\s*[\\divxlcIVXLC]+[\\w.:]*)*)(?<suffix>.*)");

  private static final Map<String, String> LABELS =
      Map.ofEntries(
          Map.entry("p.", "page"),
          Map.entry("pp.", "page"),
          Map.entry("page", "page"),
          Map.entry("pages", "page"),
          Map.entry("ch.", "chapter"),
          Map.entry("chap.", "chapter"),
          Map.entry("chaps.", "chapter"),
          Map.entry("chapter", "chapter"),
          Map.entry("chapters", "chapter"),
          Map.entry("sec.", "section"),
          Map.entry("secs.", "section"),
          Map.entry("section", "section"),
          Map.entry("sections", "section"),
          Map.entry("§", "section"),
          Map.entry("§§", "section"),
          Map.entry("fig.", "figure"),
          Map.entry("figs.", "figure"),
          Map.entry("figure", "figure"),
          Map.entry("vol.", "volume"),
          Map.entry("vols.", "volume"),
          Map.entry("volume", "volume"),
          Map.entry("no.", "issue"),
          Map.entry("nos.", "issue"),
          Map.entry("number", "issue"),
          Map.entry("art.", "article-locator"),
          Map.entry("para.", "paragraph"),
          Map.entry("paras.", "paragraph"),
          Map.entry("paragraph", "paragraph"),
          Map.entry("¶", "paragraph"),
          Map.entry("¶¶", "paragraph"),
          Map.entry("pt.", "part"),
          Map.entry("part", "part"),
          Map.entry("col.", "column"),
          Map.entry("column", "column"),
          Map.entry("l.", "line"),
          Map.entry("ll.", "line"),
          Map.entry("line", "line"),
          Map.entry("lines", "line"),
          Map.entry("n.", "note"),
          Map.entry("nn.", "note"),
          Map.entry("note", "note"),
          Map.entry("fol.", "folio"),
          Map.entry("folio", "folio"),
          Map.entry("op.", "opus"),
          Map.entry("v.", "verse"),
          Map.entry("vv.", "verse"),
          Map.entry("verse", "verse"),
          Map.entry("s.v.", "sub-verbo"),
          Map.entry("bk.", "book"),
          Map.entry("book", "book"));

  private CitationSyntax() {}

  /**
   * Reads what stands between brackets.
   *
   * @param text without the brackets
   * @param offset of {@code text} in the Markdown
   * @return {@code null} if it is no citation
   */
  static @Nullable Citation bracketed(String text, int offset) {
    List<Citation.Item> items = new ArrayList<>();
    int start = 0;
    for (String part : text.split(";", -1)) {
      Matcher matcher = ITEM.matcher(part);
      if (!matcher.matches()) {
        return null;
      }
      int at = offset + start + matcher.start("key");
      items.add(
          item(
              key(matcher.group("key")),
              matcher.group("prefix"),
              matcher.group("rest"),
              !matcher.group("minus").isEmpty(),
              at));
      start += part.length() + 1;
    }
    return new Citation(items, false);
  }

  /** A citation in the sentence: {@code @key says}, {@code @key [p. 3] says}. */
  static Citation inText(String key, String locator, int offset) {
    return new Citation(List.of(item(key, "", locator, false, offset)), true);
  }

  /** The key without its {@code @} and braces. */
  static String key(String found) {
    return found.startsWith("@{") ? found.substring(2, found.length() - 1) : found.substring(1);
  }

  private static Citation.Item item(
      String key, String prefix, String rest, boolean suppressAuthor, int offset) {
    Matcher locator = LOCATOR.matcher(rest);
    String before = blankToNull(prefix);
    if (locator.matches()) {
      String word = locator.group("label");
      String label = word == null ? "page" : LABELS.get(word);
      if (label != null) {
        String suffix = blankToNull(locator.group("suffix"));
        return new Citation.Item(
            key, before, label, locator.group("value").strip(), suffix, suppressAuthor, offset);
      }
    }
    return new Citation.Item(key, before, null, null, blankToNull(rest), suppressAuthor, offset);
  }

  private static @Nullable String blankToNull(String text) {
    String stripped = text.strip().replaceAll("\\s+", " ");
    return stripped.isEmpty() ? null : stripped;
  }
}
