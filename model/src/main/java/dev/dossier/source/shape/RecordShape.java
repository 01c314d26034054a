package dev.dossier.source.shape;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Confidential;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.InFile;
import dev.dossier.profile.meta.Key;
import dev.dossier.profile.meta.OneOrMany;
import dev.dossier.profile.meta.RefersTo;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.ProperName;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A record of the vocabulary: its keys and its rules, as the reader, the JSON Schema and the
 * reference see them.
 *
 * @param type the record
 * @param keys its keys in order
 * @param anyOf keys of which one must be given; empty if there is no such rule
 * @param shorthand the key that a plain value stands for; {@code null} if there is none
 */
public record RecordShape(
    Class<?> type, Map<String, Field> keys, List<String> anyOf, @Nullable String shorthand) {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  // Looked up when a record is first met: a profile uses few of the records.
  private static final ClassValue<RecordShape> SHAPES =
      new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
          return read(type);
        }
      };

  /**
   * A component of a record.
   *
   * @param component it
   * @param key as it is written in YAML
   * @param shape what may stand there
   * @param required whether it must be given
   * @param unless the key beside which it may be left out; empty if there is none
   * @param inFile whether the list may stand in a file of its own
   * @param refersTo whose ids its values are; {@code null} if they are no ids
   * @param isName whether a plain string in it is the same in all languages
   * @param confidential whether it may be kept out of the profile; {@code null} if not
   */
  public record Field(
      RecordComponent component,
      String key,
      Shape shape,
      boolean required,
      String unless,
      boolean inFile,
      @Nullable Class<?> refersTo,
      boolean isName,
      @Nullable Confidential confidential) {

    /** What it means, in Markdown. */
    public String doc() {
      try {
        return RecordShape.doc(
            component.getDeclaringRecord().getDeclaredField(component.getName()));
      } catch (NoSuchFieldException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** What it means, in Markdown. */
  public String doc() {
    return doc(type);
  }

  /** The shape of a record, which is worked out once. */
  public static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** The word for an enum's constant or a record: {@code group-by} for {@code GroupBy}. */
  public static String kebab(String javaName) {
    return HUMP.matcher(javaName).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** The words that an enum may be written as, in order. */
  public static List<String> words(Class<?> enumType) {
    List<String> words = new ArrayList<>();
    for (Object constant : enumType.getEnumConstants()) {
      words.add(kebab(((Enum<?>) constant).name()));
    }
    return words;
  }

  /** Makes the record; one value for each key, in order. */
  public Record make(Object @Nullable [] values) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < types.length; i++) {
        types[i] = components[i].getType();
      }
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return (Record) constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the vocabulary cannot make " + type, e);
    }
  }

  private static RecordShape read(Class<?> type) {
    Map<String, Field> keys = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Key named = component.getAnnotation(Key.class);
      String key = named == null ? kebab(component.getName()) : named.value();
      RefersTo refersTo = component.getAnnotation(RefersTo.class);
      Required required = component.getAnnotation(Required.class);
      keys.put(
          key,
          new Field(
              component,
              key,
              shape(component),
              required != null,
              required == null ? "" : required.unless(),
              component.isAnnotationPresent(InFile.class),
              refersTo == null ? null : refersTo.value(),
              component.isAnnotationPresent(ProperName.class),
              component.getAnnotation(Confidential.class)));
    }
    AnyOf anyOf = type.getAnnotation(AnyOf.class);
    Shorthand shorthand = type.getAnnotation(Shorthand.class);
    return new RecordShape(
        type,
        Collections.unmodifiableMap(keys),
        anyOf == null ? List.of() : List.of(anyOf.value()),
        shorthand == null ? null : shorthand.value());
  }

  private static Shape shape(RecordComponent component) {
    Shape shape = Shape.of(component.getGenericType());
    return component.isAnnotationPresent(OneOrMany.class) && shape instanceof Shape.OfList list
        ? new Shape.OneOrMany(list.items())
        : shape;
  }

  private static String doc(AnnotatedElement told) {
    Doc doc = told.getAnnotation(Doc.class);
    return doc == null ? "" : doc.value();
  }
}
