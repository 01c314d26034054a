package dev.dossier.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses citations in Pandoc's syntax (Pandoc User's Guide, "Citation syntax"): keys, prefixes,
 * locators, suffixes.
 */
final class CitationSyntax {
  /** A citation key: word characters with single punctuation inside, or any text in braces. */
  static final Pattern KEY =
      Pattern.compile(
          "@(?:\\{([^{}\\s]+)}|([\\p{L}\\p{N}_*](?:[\\p{L}\\p{N}_]|[:.#$%&\\-+?<>~/](?=[\\p{L}\\p{N}_]))*+))");

  private static final Pattern ITEM =
      Pattern.compile(
          "(?s)(?<prefix>.*?)(?<![\\p{L}\\p{N}])(?<minus>-?)(?<key>"
              + KEY.pattern()
              + ")(?<rest>.*)");

  private static final Pattern LOCATOR =
      Pattern.compile(
          "(?s)[\\s,]*(?:(?<label>s\\.vv?\\.|\\p{L}+\\.?|§§?|¶¶?)\\s*)?(?<value>(?=\\S*[\\dIVXLCivxlc])[\\w\\p{Pd}.:§¶]+"
              + "(?:\\s*[,–-]\\s*[\\divxlcIVXLC]+[\\w.:]*)*+)(?<suffix>.*)");

  /** The CSL locator types by their words: singular, plural and abbreviated. */
  private static final Map<String, String> LABELS =
      labels(
          "act: act acts",
          "appendix: appendix appendices app. apps.",
          "article-locator: article articles art. arts.",
          "book: book books bk. bks.",
          "canon: canon canons can. cann.",
          "chapter: chapter chapters ch. chs. chap. chaps. c. cc.",
          "column: column columns col. cols.",
          "elocation: location locations loc. locs.",
          "equation: equation equations eq. eqs. eqq.",
          "figure: figure figures fig. figs.",
          "folio: folio folios fol. fols.",
          "issue: issue issues number numbers no. nos.",
          "line: line lines l. ll.",
          "note: note notes n. nn.",
          "opus: opus opera op. opp.",
          "page: page pages p. pp.",
          "paragraph: paragraph paragraphs para. paras. ¶ ¶¶",
          "part: part parts pt. pts.",
          "rule: rule rules r. rr.",
          "scene: scene scenes sc. scs.",
          "section: section sections sec. secs. § §§",
          "sub-verbo: s.v. s.vv.",
          "supplement: supplement supplements supp. supps.",
          "table: table tables tbl. tbls.",
          "title-locator: title titles tit. titt.",
          "verse: verse verses v. vv.",
          "volume: volume volumes vol. vols.");

  private CitationSyntax() {}

  private static Map<String, String> labels(String... lines) {
    Map<String, String> labels = new HashMap<>();
    for (String line : lines) {
      String[] parts = line.split(": ", 2);
      for (String word : parts[1].split(" ", -1)) {
        labels.put(word, parts[0]);
      }
    }
    return Map.copyOf(labels);
  }

  /**
   * Parses a citation in brackets.
   *
   * @param text the text between the brackets
   * @param offset the position of {@code text} in the Markdown
   * @return {@code null} if it is not a citation
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

  /** Creates an in-text citation: {@code @key says}, {@code @key [p. 3] says}. */
  static Citation inText(String key, String locator, int offset) {
    return new Citation(List.of(item(key, "", locator, false, offset)), true);
  }

  /** Returns a key without its {@code @} and braces. */
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
