package dev.dossier.document;

import dev.dossier.profile.CslMarkup;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A title or another text with CSL's inline markup as plain text: what is raised or lowered is so
 * in Unicode's characters ({@code 10⁻³}, {@code H₂O}). What has none there is written as Pandoc
 * writes plain text: {@code x^(Q)}, {@code x_(Q)}.
 */
final class PlainTitle {
  private static final Pattern SHIFTED = Pattern.compile("(?s)<(sup|sub)>(.*?)</\\1>");
  private static final Map<Integer, String> RAISED =
      characters(
          "0123456789+=()abcdefghijklmnoprstuvwxyz", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ");
  private static final Map<Integer, String> LOWERED =
      characters("0123456789+=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ");

  private PlainTitle() {}

  static String of(String title) {
    String unicode =
        SHIFTED
            .matcher(title)
            .replaceAll(
                found ->
                    Matcher.quoteReplacement(
                        shifted(found.group(1), CslMarkup.removed(found.group(2)))));
    return CslMarkup.removed(unicode);
  }

  private static String shifted(String tag, String text) {
    boolean up = tag.equals("sup");
    // A minus is typed as a hyphen or a dash.
    String minus = text.replaceAll("[-–]", "−");
    String shifted =
        minus
            .codePoints()
            .mapToObj(c -> up ? raised(c) : lowered(c))
            .map(String::valueOf)
            .collect(Collectors.joining());
    boolean all = minus.codePoints().allMatch(c -> (up ? raised(c) : lowered(c)) != null);
    return all ? shifted : (up ? "^(" : "_(") + text + ")";
  }

  private static @Nullable String raised(int c) {
    return c == '−'
        ? "⁻"
        : c == '′' || c == '*' || c == ' ' ? Character.toString(c) : RAISED.get(c);
  }

  private static @Nullable String lowered(int c) {
    return c == '−' ? "₋" : c == ' ' ? " " : LOWERED.get(c);
  }

  private static Map<Integer, String> characters(String from, String to) {
    int[] targets = to.codePoints().toArray();
    return IntStream.range(0, targets.length)
        .boxed()
        .collect(
            Collectors.toUnmodifiableMap(
                i -> (int) from.charAt(i), i -> Character.toString(targets[i])));
  }
}
