package dev.dossier.pdf.theme;

import dev.dossier.profile.spec.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The steps by which a theme is set closer when a document has more pages than {@code max-pages}
 * allows: the setting {@code fit} of {@code theme.properties}.
 *
 * <p>Steps are separated by semicolons: {@code text-size 9.2pt; leading 1.2; spacing 0.8}. Each
 * step keeps the changes of those before it. {@code spacing} multiplies the vertical distances of
 * the theme.
 *
 * @param steps from the first to the last
 */
public record FitLadder(List<Step> steps) {
  /** The smallest font size of text, in points. */
  private static final double SMALLEST = 9;

  public FitLadder {
    steps = List.copyOf(steps);
  }

  /**
   * A step, with the changes of all before it.
   *
   * @param textSize in points; {@code null} if it does not change
   * @param leading line height in ems; {@code null} if it does not change
   * @param spacing factor of vertical distances
   */
  public record Step(@Nullable Double textSize, @Nullable Double leading, double spacing) {
    private static final Step NONE = new Step(null, null, 1);

    /** Returns the settings at this step, none of them larger than before. */
    ThemeVariables of(ThemeVariables look) {
      double size = textSize == null ? look.textSize() : Math.min(textSize, look.textSize());
      double lines = leading == null ? look.leading() : Math.min(leading, look.leading());
      return look.closer(size, lines, spacing);
    }
  }

  /**
   * Parses the setting.
   *
   * @throws IllegalArgumentException if a step has another form
   */
  public static FitLadder parse(String text) {
    List<Step> steps = new ArrayList<>();
    Step step = Step.NONE;
    for (String part : text.isBlank() ? new String[0] : text.split(";", -1)) {
      step = next(step, part.strip());
      steps.add(step);
    }
    return new FitLadder(steps);
  }

  private static Step next(Step step, String text) {
    String[] words = text.split("\\s+", 2);
    String value = words.length == 2 ? words[1] : "";
    return switch (words[0]) {
      case "text-size" -> new Step(size(value), step.leading, step.spacing);
      case "leading" -> new Step(step.textSize, number(value, "[12](\\.\\d{1,4})?"), step.spacing);
      case "spacing" -> new Step(step.textSize, step.leading, number(value, "0\\.\\d{1,3}"));
      default ->
          throw new IllegalArgumentException(
              "'%s' is not a step; write 'text-size 9.2pt', 'leading 1.2' or 'spacing 0.8'"
                  .formatted(text));
    };
  }

  private static double size(String text) {
    double points = TextSize.parse(text).points();
    if (points < SMALLEST) {
      throw new IllegalArgumentException("text-size must be at least 9pt, not " + text);
    }
    return points;
  }

  private static double number(String text, String form) {
    if (!text.matches(form)) {
      throw new IllegalArgumentException("'" + text + "' is out of bounds");
    }
    return Double.parseDouble(text);
  }

  /**
   * Returns the steps without changes of the font size, for documents in which the user sets it.
   */
  public FitLadder withTextSizeKept() {
    List<Step> kept = new ArrayList<>();
    for (Step step : steps) {
      Step next = new Step(null, step.leading, step.spacing);
      if (!next.equals(Step.NONE) && !kept.contains(next)) {
        kept.add(next);
      }
    }
    return new FitLadder(kept);
  }

  /** Describes the settings at a step: {@code text of 9.2pt, leading of 1.2}. */
  public static String describe(ThemeVariables look) {
    return String.format(
        Locale.ROOT,
        "text of %spt, leading of %s, %smm between entries",
        ThemeVariables.number(look.textSize()),
        ThemeVariables.number(look.leading()),
        ThemeVariables.number(look.gaps().getOrDefault("entry-gap", 0.0)));
  }
}
