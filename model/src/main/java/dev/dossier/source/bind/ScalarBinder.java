package dev.dossier.source.bind;

import dev.dossier.Severity;
import dev.dossier.profile.value.Scalar;
import dev.dossier.source.file.Problems;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.shape.Suggestions;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlPath;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads scalars: strings, numbers, constants of enums, dates, addresses. */
final class ScalarBinder {
  private final Problems problems;

  ScalarBinder(Problems problems) {
    this.problems = problems;
  }

  @Nullable Object bind(Shape shape, NodePlace place) {
    if (!(place.node() instanceof ScalarNode)) {
      String found = Nodes.describe(place.node());
      return fault(
          place,
          "expected %s for '%s', found %s"
              .formatted(name(shape), YamlPath.last(place.path()), found),
          null);
    }
    String text = place.text();
    if (Nodes.isNull(place.node()) || text.isBlank()) {
      return null;
    }
    String tooLong = LongText.problem(text);
    if (tooLong != null) {
      return fault(place, tooLong, null);
    }
    if (shape instanceof Shape.OfScalar scalar) {
      try {
        return parse(scalar.type(), text);
      } catch (IllegalArgumentException e) {
        String meant = ValueSuggestion.of(scalar.type(), text);
        String message = String.valueOf(e.getMessage());
        return fault(place, message.replace("'" + text + "'", Nodes.quote(text)), meant);
      }
    }
    if (shape instanceof Shape.OfEnum words) {
      return word(words.type(), text, place);
    }
    if (isTruth(shape)) {
      return text.equals("true") || text.equals("false")
          ? Boolean.valueOf(text)
          : fault(place, Nodes.quote(text) + " must be true or false", ValueSuggestion.truth(text));
    }
    if (shape == Shape.Simple.INTEGER) {
      return text.matches("[1-9]\\d{0,8}")
          ? Integer.valueOf(text)
          : fault(place, Nodes.quote(text) + " must be a whole number of at least 1", null);
    }
    return text;
  }

  private @Nullable Object word(Class<?> type, String text, NodePlace place) {
    List<String> words = RecordShape.words(type);
    int index = words.indexOf(text);
    if (index >= 0) {
      return type.getEnumConstants()[index];
    }
    String message = Nodes.quote(text) + " must be one of " + String.join(", ", words);
    return fault(place, message, Suggestions.nearest(text, words));
  }

  /**
   * Reads a scalar with the {@code parse} method of its record.
   *
   * @throws IllegalArgumentException if it is invalid; the message says what is allowed
   */
  static Object parse(Class<?> type, String text) {
    try {
      return Objects.requireNonNull(type.getMethod("parse", String.class).invoke(null, text));
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException fault) {
        throw fault;
      }
      throw new IllegalStateException(type + ".parse failed", e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no public static parse(String)", e);
    }
  }

  private static boolean isTruth(Shape shape) {
    return shape == Shape.Simple.BOOLEAN || shape == Shape.Simple.SWITCH;
  }

  private static String name(Shape shape) {
    if (shape instanceof Shape.OfScalar scalar) {
      return Objects.requireNonNull(scalar.type().getAnnotation(Scalar.class)).name();
    }
    if (shape instanceof Shape.OfEnum words) {
      return "one of " + String.join(", ", RecordShape.words(words.type()));
    }
    return isTruth(shape)
        ? "true or false"
        : shape == Shape.Simple.INTEGER ? "a whole number" : "text";
  }

  private @Nullable Object fault(NodePlace place, String message, @Nullable String suggestion) {
    problems.add(place.problem(Severity.ERROR, message, suggestion));
    return null;
  }
}
