package dev.dossier.pdf.theme;

import dev.dossier.profile.spec.TextSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a theme is set closer, step by step, where a document has more pages than it may have: the
 * setting {@code fit} of {@code theme.properties}.
 *
 * <p>Steps are parted by semicolons: {@code text-size 9.2pt; leading 1.2; spacing 0.8}. Each adds
 * to those before it. {@code spacing} is a part of the vertical distances of the theme's.
 *
 * @param steps from the first to the last
 */
public record FitLadder(List<Step> steps) {
  /** Text is never made smaller than this, in points. */
  private static final double SMALLEST = 9;

  public FitLadder {
    steps = List.copyOf(steps);
  }

  /**
   * A step, with all that is before it.
   *
   * @param textSize in points; {@code null} if it stays
   * @param leading from line to line, in text sizes; {@code null} if it stays
   * @param spacing by what vertical distances are multiplied
   */
  public record Step(@Nullable Double textSize, @Nullable Double leading, double spacing) {
    private static final Step NONE = new Step(null, null, 1);

    /** A look at this step; nothing gets larger than it was. */
    Look of(Look look) {
      double size = textSize == null ? look.textSize() : Math.min(textSize, look.textSize());
      double lines = leading == null ? look.leading() : Math.min(leading, look.leading());
      return look.closer(size, lines, spacing);
    }
  }

  /**
   * Reads it.
   *
   * @throws IllegalArgumentException if a step is of another form
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
      throw new IllegalArgumentException("text is not made smaller than 9pt, and not " + text);
    }
    return points;
  }

  private static double number(String text, String form) {
    if (!text.matches(form)) {
      throw new IllegalArgumentException("'" + text + "' is out of bounds");
    }
    return Double.parseDouble(text);
  }

  /** The ladder without steps of the text's size, which is then the user's. */
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

  /** How a look is set that has come to a step: {@code text of 9.2pt, leading of 1.2}. */
  public static String told(Look look) {
    return String.format(
        Locale.ROOT,
        "text of %spt, leading of %s, %smm between entries",
        Look.number(look.textSize()),
        Look.number(look.leading()),
        Look.number(look.gaps().getOrDefault("entry-gap", 0.0)));
  }
}
