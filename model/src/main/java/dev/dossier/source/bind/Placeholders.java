package dev.dossier.source.bind;

import dev.dossier.profile.value.FilePath;
import dev.dossier.profile.value.Line;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Scalar;
import dev.dossier.profile.value.Text;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Values for keys that a profile omits. If the key is required, the error has been reported, and
 * the placeholder allows checking the rest.
 */
final class Placeholders {
  private static final String UNKNOWN = "?";

  private Placeholders() {}

  /** Returns the value of a key that is not written. */
  static @Nullable Object absent(RecordShape.Field field) {
    if (field.shape() instanceof Shape.OfList || field.shape() instanceof Shape.OneOrMany) {
      return List.of();
    }
    if (field.shape() instanceof Shape.OfMap) {
      return Map.of();
    }
    if (field.shape() == Shape.Simple.BOOLEAN) {
      return false;
    }
    return field.required() && !field.mayBeEmpty() ? placeholder(field.shape()) : null;
  }

  private static Object placeholder(Shape shape) {
    if (shape instanceof Shape.OfRecord record) {
      RecordShape parts = RecordShape.of(record.type());
      List<@Nullable Object> values = new ArrayList<>();
      parts.keys().values().forEach(field -> values.add(absent(field)));
      return parts.make(values.toArray(), null);
    }
    if (shape instanceof Shape.OfScalar scalar) {
      if (scalar.type() == FilePath.class) {
        return new FilePath(""); // An example could name a file, which would be checked.
      }
      Scalar form = Objects.requireNonNull(scalar.type().getAnnotation(Scalar.class));
      return ScalarBinder.parse(scalar.type(), form.example());
    }
    if (shape instanceof Shape.OfEnum words) {
      return words.type().getEnumConstants()[0];
    }
    if (shape == Shape.Simple.PROSE) {
      return Prose.of(UNKNOWN);
    }
    if (shape == Shape.Simple.LINE) {
      return new Line(Text.of(UNKNOWN));
    }
    return shape == Shape.Simple.TEXT
        ? Text.of(UNKNOWN)
        : shape == Shape.Simple.INTEGER ? 1 : UNKNOWN;
  }
}
