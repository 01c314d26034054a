package dev.dossier.csl.output;

import dev.dossier.csl.locale.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Normalizes adjacent punctuation: removes one of two adjacent marks, moves commas and full stops
 * into quotes if the language requires it, and changes the form of quotes within quotes.
 */
public final class PunctuationNormalizer {
  /** The result of two adjacent marks if it is not both, as in Pandoc. */
  private static final Map<String, String> MEETING =
      Map.ofEntries(
          Map.entry("!.", "!"),
          Map.entry("!:", "!"),
          Map.entry("?.", "?"),
          Map.entry("?:", "?"),
          Map.entry(":!", "!"),
          Map.entry(":?", "?"),
          Map.entry(":.", ":"),
          Map.entry(";!", "!"),
          Map.entry(";?", "?"),
          Map.entry(";:", ";"),
          Map.entry(";.", ";"),
          Map.entry("!!", "!"),
          Map.entry("??", "?"),
          Map.entry("..", "."),
          Map.entry("::", ":"),
          Map.entry(";;", ";"),
          Map.entry(",,", ","),
          Map.entry("  ", " "),
          Map.entry(" ,", ","),
          Map.entry(" .", "."),
          Map.entry(" ;", ";"),
          Map.entry("( ", "("),
          Map.entry("[ ", "["),
          Map.entry(" )", ")"),
          Map.entry(" ]", "]"),
          Map.entry(",.", "."),
          Map.entry("….", "…"));

  private final Terms terms;
  private final List<StyledText> out = new ArrayList<>();

  private PunctuationNormalizer(Terms terms) {
    this.terms = terms;
  }

  public static List<StyledText> settle(List<StyledText> runs, Terms terms) {
    PunctuationNormalizer settling = new PunctuationNormalizer(terms);
    runs.forEach(settling::add);
    return wholeAddresses(settling.quoted());
  }

  /** Styles have the first part of a DOI's address as a prefix, which becomes part of the link. */
  private static List<StyledText> wholeAddresses(List<StyledText> runs) {
    List<StyledText> whole = new ArrayList<>(runs);
    for (int i = 1; i < whole.size(); i++) {
      StyledText run = whole.get(i);
      StyledText before = whole.get(i - 1);
      String address = run.href();
      if (address == null || before.href() != null || !address.endsWith(run.text())) {
        continue;
      }
      String start = address.substring(0, address.length() - run.text().length());
      if (!start.isEmpty() && before.text().endsWith(start)) {
        String left = before.text().substring(0, before.text().length() - start.length());
        whole.set(i - 1, before.withText(left));
        whole.set(i, run.withText(address));
      }
    }
    whole.removeIf(run -> run.isText() && run.text().isEmpty());
    return whole;
  }

  private void add(StyledText run) {
    if (!run.isText()) {
      out.add(run);
      return;
    }
    String text = unspaced(run.text());
    if (text.isEmpty()) {
      return;
    }
    char first = text.charAt(0);
    int at = out.size();
    boolean intoQuotes = terms.punctuationInQuote() && (first == '.' || first == ',');
    while (intoQuotes && at > 0 && out.get(at - 1).kind() == StyledText.Kind.CLOSE_QUOTE) {
      at--;
    }
    if (at < out.size()) {
      // Within quotes of the title itself, it is part of the title.
      int ofTitle = out.get(at).look() & TextStyle.TITLE;
      StyledText mark = run.withText(text.substring(0, 1)).withLook(ofTitle);
      String left = asks(at) ? "" : meet(at, mark.text());
      if (!left.isEmpty()) {
        out.add(at, mark.withText(left));
      }
      if (text.length() > 1) {
        out.add(run.withText(text.substring(1)));
      }
      return;
    }
    String rest = meet(at, first == '.' && asksWithin(at) ? text.substring(1) : text);
    if (!rest.isEmpty()) {
      out.add(run.withText(rest));
    }
  }

  /** Whether the preceding quotation ends in a mark that replaces a full stop: „Wer fragt?“ */
  private boolean asksWithin(int at) {
    int before = at;
    while (before > 0 && out.get(before - 1).kind() == StyledText.Kind.CLOSE_QUOTE) {
      before--;
    }
    return before < at && asks(before);
  }

  /** Some styles have a space before a comma or a full stop: {@code prefix=" , "}. */
  private static String unspaced(String text) {
    boolean comma = text.startsWith(" ,") || text.equals(" .") || text.startsWith(" . ");
    return comma ? text.substring(1) : text;
  }

  /** Whether the preceding text ends in a mark that replaces a comma: “What is it?” he asked. */
  private boolean asks(int at) {
    String before = at == 0 ? "" : out.get(at - 1).text();
    return before.endsWith("?") || before.endsWith("!");
  }

  /**
   * Returns a text that follows the runs before {@code at}, without a mark that these replace. The
   * last of these runs may lose a mark.
   */
  private String meet(int at, String text) {
    if (at == 0 || !out.get(at - 1).isText()) {
      return text;
    }
    StyledText before = out.get(at - 1);
    String last = before.text();
    String pair = "" + last.charAt(last.length() - 1) + text.charAt(0);
    String kept = MEETING.get(pair);
    if (kept == null) {
      return text;
    }
    if (kept.charAt(0) == pair.charAt(0)) {
      return meetAgain(at, text.substring(1));
    }
    String shorter = last.substring(0, last.length() - 1);
    if (shorter.isEmpty()) {
      out.remove(at - 1);
      return meet(at - 1, text);
    }
    out.set(at - 1, before.withText(shorter));
    return meet(at, text);
  }

  private String meetAgain(int at, String text) {
    return text.isEmpty() ? text : meet(at, text);
  }

  private List<StyledText> quoted() {
    List<StyledText> result = new ArrayList<>(out.size());
    int depth = 0;
    for (int i = 0; i < out.size(); i++) {
      StyledText run = out.get(i);
      if (run.isText()) {
        result.add(run);
        continue;
      }
      boolean opens = run.kind() == StyledText.Kind.OPEN_QUOTE;
      depth = opens ? depth : Math.max(0, depth - 1);
      String name = (opens ? "open-" : "close-") + (depth % 2 == 0 ? "quote" : "inner-quote");
      depth = opens ? depth + 1 : depth;
      // Quotes within a title belong to it; those around it do not.
      int ofTitle = run.look() & TextStyle.TITLE;
      result.add(StyledText.of(terms.term(name), beside(i, opens) | ofTitle));
    }
    return result;
  }

  /** Quotes have the style of their content, except for emphasis within. */
  private int beside(int at, boolean opens) {
    int step = opens ? 1 : -1;
    int next = at + step;
    if (next >= 0 && next < out.size()) {
      return out.get(next).look() & (TextStyle.MARGIN | TextStyle.OWN);
    }
    return 0;
  }
}
