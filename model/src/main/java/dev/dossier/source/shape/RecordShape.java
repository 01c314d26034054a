package dev.dossier.source.shape;

import dev.dossier.SourceLocation;
import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Confidential;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.InFile;
import dev.dossier.profile.meta.InFolder;
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
import java.util.stream.Stream;
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
   * @param shape which values are allowed
   * @param required whether it must be given
   * @param mayBeEmpty whether {@code ""} is a value of it, though it must be given
   * @param unless the key that makes this one optional; empty if there is none
   * @param inFile whether the list may be in a file of its own
   * @param inFolder whether the list is in a folder, a Markdown file for each entry
   * @param refersTo whose ids its values are; {@code null} if they are no ids
   * @param isName whether a plain string in it is the same in all languages
   * @param confidential whether it may be kept out of the profile; {@code null} if not
   */
  public record Field(
      RecordComponent component,
      String key,
      Shape shape,
      boolean required,
      boolean mayBeEmpty,
      String unless,
      boolean inFile,
      boolean inFolder,
      @Nullable Class<?> refersTo,
      boolean isName,
      @Nullable Confidential confidential) {

    /** Returns its documentation in Markdown, which may be that of an interface method. */
    public String doc() {
      Class<?> record = component.getDeclaringRecord();
      return Stream.concat(Stream.of(record), Stream.of(record.getInterfaces()))
          .flatMap(type -> Stream.of(type.getDeclaredMethods()))
          .filter(method -> method.getName().equals(component.getName()))
          .map(RecordShape::doc)
          .filter(text -> !text.isEmpty())
          .findFirst()
          .orElse("");
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

  /**
   * Makes the record.
   *
   * @param values one for each key, in order
   * @param location where the record is written, which a component of that type receives; {@code
   *     null} if it is in no file
   */
  public Record make(@Nullable Object[] values, @Nullable SourceLocation location) {
    try {
      RecordComponent[] components = type.getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      Object[] arguments = new Object[components.length];
      int next = 0;
      for (int i = 0; i < types.length; i++) {
        types[i] = components[i].getType();
        arguments[i] = types[i] == SourceLocation.class ? location : values[next++];
      }
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      return (Record) constructor.newInstance(arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the vocabulary cannot make " + type, e);
    }
  }

  private static RecordShape read(Class<?> type) {
    Map<String, Field> keys = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      if (component.getType() == SourceLocation.class) {
        continue; // Known from the file, not written in it.
      }
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
              required != null && required.mayBeEmpty(),
              required == null ? "" : required.unless(),
              component.isAnnotationPresent(InFile.class),
              component.isAnnotationPresent(InFolder.class),
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

  private static String doc(AnnotatedElement documented) {
    Doc doc = documented.getAnnotation(Doc.class);
    return doc == null ? "" : doc.value();
  }
}
