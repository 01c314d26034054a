package dev.dossier.source.shape;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Line;
import dev.dossier.profile.value.Markup;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Scalar;
import dev.dossier.profile.value.Text;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The kind of value that a record component allows, from its type. */
public sealed interface Shape {

  /** Shapes without parts. */
  enum Simple implements Shape {
    /** A string or a map from language tag to string. */
    TEXT(Markup.TITLE),
    /** The same, in Markdown. */
    PROSE(Markup.PROSE),
    /** The same, in one line of Markdown. */
    LINE(Markup.LINE),
    STRING(null),
    /** True or false, by default false. */
    BOOLEAN(null),
    /** True, false, or not set. */
    SWITCH(null),
    /** A whole number of at least 1. */
    INTEGER(null),
    /** An item of CSL-JSON. */
    PUBLICATION(null);

    private final @Nullable Markup markup;

    Simple(@Nullable Markup markup) {
      this.markup = markup;
    }

    /** Returns the supported Markdown; {@code null} if this is not text in a language. */
    public @Nullable Markup markup() {
      return markup;
    }
  }

  /** A scalar with its own syntax: a date, an address. */
  record OfScalar(Class<?> type) implements Shape {}

  /** One of several words. */
  record OfEnum(Class<?> type) implements Shape {}

  /** A mapping. */
  record OfRecord(Class<?> type) implements Shape {}

  /** A list. */
  record OfList(Shape items) implements Shape {}

  /** A list, or a single value in place of it. */
  record OneOrMany(Shape items) implements Shape {}

  /** A mapping with keys of the user: any, or scalars with a syntax. */
  record OfMap(Shape keys, Shape values) implements Shape {}

  /** Whether values are mappings with the keys of a record. */
  static boolean isOf(Class<?> type, @Nullable Shape shape) {
    return shape instanceof OfRecord record && record.type() == type;
  }

  /** Returns the shape of a type of the vocabulary. */
  static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] arguments = generic.getActualTypeArguments();
      return generic.getRawType() == List.class
          ? new OfList(of(arguments[0]))
          : new OfMap(of(arguments[0]), of(arguments[1]));
    }
    Simple simple = SIMPLE.get(type);
    if (simple != null) {
      return simple;
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      return new OfEnum(raw);
    }
    if (!raw.isRecord()) {
      throw new IllegalArgumentException(type + " is no type of the vocabulary");
    }
    return raw.isAnnotationPresent(Scalar.class) ? new OfScalar(raw) : new OfRecord(raw);
  }

  /** Types without parts. */
  Map<Type, Simple> SIMPLE =
      Map.of(
          Text.class, Simple.TEXT,
          Prose.class, Simple.PROSE,
          Line.class, Simple.LINE,
          String.class, Simple.STRING,
          boolean.class, Simple.BOOLEAN,
          Boolean.class, Simple.SWITCH,
          Integer.class, Simple.INTEGER,
          Publication.class, Simple.PUBLICATION);
}
