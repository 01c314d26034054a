package dev.dossier.importer.draft;

import dev.dossier.profile.value.Markup;
import dev.dossier.text.Citation;
import dev.dossier.text.Markdown;
import dev.dossier.text.ProseRenderer;
import dev.dossier.text.RichText;
import dev.dossier.text.YearsSince;
import dev.dossier.text.node.Inline;
import java.util.Arrays;
import java.util.BitSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes plain text as Markdown that reads the same: only what Markdown would take for markup gets
 * a backslash. Lists of lines with {@code -} stay lists, those with {@code •} become lists, and
 * other line breaks are kept.
 */
public final class PlainText {
  private static final String SPECIAL = "\\`*_[]<>^~&@{}$!";

  /** Signs that are markup by what follows, and not in pairs. */
  private static final String SINGLE = "&@$<{!_";

  /** With more signs, all of a kind are escaped if one must be. */
  private static final int MOST_SINGLE_SIGNS = 40;

  private static final Pattern ITEM = Pattern.compile("(\\s*(?:[-*+]|\\d{1,9}[.)])\\s+)(\\S.*)");

  /** What people type for lists where there are none, as in forms on the web. */
  private static final Pattern BULLET = Pattern.compile("^\\s*+[•●▪◦‣∙]\\s*+(?=\\S)");

  private static final Pattern BLOCK =
      Pattern.compile("#{1,6}(\\s.*)?|>.*|=+\\s*|[-*_][-*_ \t]*+\\s*|(```|~~~|\\|).*");

  /** A whole run, as looking for line breaks within runs takes quadratic time. */
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /** Placeholders of the profile, which would be replaced by a variable of the environment. */
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(?=[A-Za-z_])");

  private PlainText() {}

  /** Writes text without markup. */
  public static String escape(String text, Markup markup) {
    if (markup != Markup.PROSE) {
      return line(oneLine(text), markup);
    }
    String[] lines = text.strip().replaceAll("\r\n?", "\n").split("\n", -1);
    Arrays.setAll(lines, i -> BULLET.matcher(lines[i]).replaceFirst("- "));
    StringBuilder prose = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      prose.append(proseLine(lines[i].strip()));
      if (i + 1 < lines.length) {
        String next = lines[i + 1].strip();
        boolean breaks = !lines[i].isBlank() && !next.isEmpty() && !ITEM.matcher(next).matches();
        prose.append(breaks ? "\\\n" : "\n");
      }
    }
    return prose.toString();
  }

  /** Keeps Markdown, unless a profile does not support what it uses. */
  public static String markdown(String text, Markup markup) {
    String whole = markup == Markup.PROSE ? text.strip() : oneLine(text);
    Markdown parsed = Markdown.parse(whole, markup);
    return parsed.issues().isEmpty()
            && parsed.citations().isEmpty()
            && parsed.yearsSince().isEmpty()
            && !VARIABLE.matcher(whole).find()
        ? whole
        : escape(text, markup);
  }

  public static String oneLine(String text) {
    return SPACE
        .matcher(text.strip())
        .replaceAll(space -> hasLineBreak(space.group()) ? " " : space.group());
  }

  private static boolean hasLineBreak(String text) {
    return text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
  }

  private static String proseLine(String text) {
    Matcher item = ITEM.matcher(text);
    if (item.matches()) {
      return item.group(1) + beginningOfBlock(item.group(2));
    }
    return beginningOfBlock(text);
  }

  private static String beginningOfBlock(String text) {
    String line = line(text, Markup.LINE);
    return BLOCK.matcher(line).matches() ? "\\" + line : line;
  }

  private static String line(String text, Markup markup) {
    if (isPlain(text, text, markup)) {
      return text;
    }
    BitSet escaped = new BitSet();
    for (int i = 0; i < text.length(); i++) {
      escaped.set(i, SPECIAL.indexOf(text.charAt(i)) >= 0);
    }
    for (int i = 0; i < SPECIAL.length(); i++) {
      char sign = SPECIAL.charAt(i);
      BitSet others = (BitSet) escaped.clone();
      escaped.stream().filter(at -> text.charAt(at) == sign).forEach(others::clear);
      escaped = fewer(text, escaped, others, markup);
    }
    if (escaped.cardinality() <= MOST_SINGLE_SIGNS) {
      for (int i : escaped.stream().filter(j -> SINGLE.indexOf(text.charAt(j)) >= 0).toArray()) {
        BitSet others = (BitSet) escaped.clone();
        others.clear(i);
        escaped = fewer(text, escaped, others, markup);
      }
    }
    return escaped(text, escaped);
  }

  private static BitSet fewer(String text, BitSet escaped, BitSet others, Markup markup) {
    boolean isEnough = !others.equals(escaped) && isPlain(text, escaped(text, others), markup);
    return isEnough ? others : escaped;
  }

  private static String escaped(String text, BitSet characters) {
    StringBuilder escaped = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      escaped.append(characters.get(i) ? "\\" : "").append(text.charAt(i));
    }
    return escaped.toString();
  }

  /** Whether Markdown reads as a text. */
  private static boolean isPlain(String text, String markdown, Markup markup) {
    Markdown parsed = Markdown.parse(markdown, markup);
    return !VARIABLE.matcher(markdown).find()
        && parsed.issues().isEmpty()
        && parsed.citations().isEmpty()
        && parsed.yearsSince().isEmpty()
        && collapsed(parsed.render(Written.INSTANCE).plain()).equals(collapsed(text));
  }

  private static String collapsed(String text) {
    return text.strip().replaceAll("\\s+", " ").replace("\u00ad", "");
  }

  /** Renders text that has nothing to resolve. */
  private enum Written implements ProseRenderer {
    INSTANCE;

    @Override
    public RichText citation(Citation citation) {
      return RichText.ofPlain("");
    }

    @Override
    public RichText yearsSince(YearsSince since) {
      return RichText.ofPlain("");
    }

    @Override
    public Inline.NoteReference footnote(Object footnote, Supplier<RichText> text) {
      return new Inline.NoteReference("", 1);
    }
  }
}
