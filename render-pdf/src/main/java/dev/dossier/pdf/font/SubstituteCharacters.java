package dev.dossier.pdf.font;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Usual substitutes for characters that no font has, where readers do not notice the difference.
 * Unicode has no compatibility decomposition for these, which {@link PrintableText} tries itself.
 */
final class SubstituteCharacters {
  /** Groups of characters, each followed by their substitute. */
  private static final String[][] GROUPS = {
    {"\u2218\u02DA", "\u00B0"}, // Degree signs; LaTeX has the ring operator.
    {"\u2219\u22C5\u2027\u30FB\u16EB", "\u00B7"}, // Middle dots.
    {"\u2215\u2044\u29F8", "/"},
    {"\u2216\u29F5", "\\"},
    {"\u2217\u204E\u22C6", "*"},
    {"\u2223\u23D0\u2758", "|"},
    {"\u2225\u2016", "||"},
    {"\u2236\uA789\u02D0", ":"},
    {"\u223C\u301C\u02F7", "~"},
    {"\u2010\u2011\u2043", "-"},
    {"\u2012", "\u2013"},
    {"\u2015\u2E3A\u2E3B", "\u2014"},
    {"\u2212", "\u2013"},
    {"\u2032\u02B9\uA78C", "'"},
    {"\u2033\u02BA", "\""},
    {"\u2034", "'''"},
    {"\u2035\u02CB", "`"},
    {"\u02BC\u02BE\u201B\uFF07", "\u2019"},
    {"\u02BB\u02BF", "\u2018"},
    {"\u201F", "\u201C"},
    {"\u27E8\u2329\u3008", "\u2039"},
    {"\u27E9\u232A\u3009", "\u203A"},
    {"\u2A7D\u2266", "\u2264"},
    {"\u2A7E\u2267", "\u2265"},
    {"\u2245\u2243", "\u2248"},
    {"\u2254", ":="},
    {"\u27F6\u2794\u279C\u2799", "\u2192"},
    {"\u2028\u2029\u0085\u180E", " "},
    // Bullets, including those of Word's symbol fonts.
    {"\u25CF\u25AA\u25AB\u25A0\u25FE\u25FC\u2023\u25E6\u26AB\u2B24", "\u2022"},
    {"\uF0B7\uF0A7\uF0D8\uF0A8\uF0FC\uF076", "\u2022"},
  };

  private static final Map<Integer, String> SIGNS = signs();

  private SubstituteCharacters() {}

  private static Map<Integer, String> signs() {
    Map<Integer, String> signs = new HashMap<>();
    for (String[] group : GROUPS) {
      group[0].codePoints().forEach(sign -> signs.put(sign, group[1]));
    }
    return signs;
  }

  /** Returns the substitute of a character; {@code null} if there is none. */
  static @Nullable String of(int sign) {
    return SIGNS.get(sign);
  }
}
