package dev.dossier.text.node;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Superscript and subscript as plain text: in Unicode characters if they exist ({@code 10⁻³},
 * {@code H₂O}), otherwise as in Pandoc's plain text: {@code x^(Q)}, {@code x_(Q)}.
 */
@SuppressWarnings("ImmutableEnumChecker") // The map is unmodifiable.
public enum Script {
  /** Raised: {@code sup}. */
  SUPERSCRIPT(
      "sup",
      '^',
      "0123456789+=()abcdefghijklmnoprstuvwxyz−",
      "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ⁻",
      "′* "),
  /** Lowered: {@code sub}. */
  SUBSCRIPT(
      "sub", '_', "0123456789+=()aehijklmnoprstuvx−", "₀₁₂₃₄₅₆₇₈₉₊₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ₋", " ");

  private final String element;
  private final char mark;
  private final Map<Integer, String> characters;

  Script(String element, char mark, String from, String to, String same) {
    this.element = element;
    this.mark = mark;
    int[] sources = (from + same).codePoints().toArray();
    int[] targets = (to + same).codePoints().toArray();
    this.characters =
        IntStream.range(0, targets.length)
            .boxed()
            .collect(
                Collectors.toUnmodifiableMap(i -> sources[i], i -> Character.toString(targets[i])));
  }

  /** Returns the name of its element in HTML and in CSL markup. */
  public String element() {
    return element;
  }

  /** Returns the script of an element: {@code sup} or {@code sub}. */
  public static Script of(String element) {
    return element.equals(SUPERSCRIPT.element) ? SUPERSCRIPT : SUBSCRIPT;
  }

  /** Returns a superscript or subscript text as plain text. */
  public String plain(String text) {
    // A minus sign is often typed as a hyphen or a dash.
    String minus = text.replaceAll("[-–]", "−");
    StringBuilder shifted = new StringBuilder();
    for (int c : minus.codePoints().toArray()) {
      @Nullable String character = characters.get(c);
      if (character == null) {
        return mark + "(" + text + ")";
      }
      shifted.append(character);
    }
    return shifted.toString();
  }
}
