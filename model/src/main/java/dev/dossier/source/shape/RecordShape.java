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
 * The keys and rules of a record of the vocabulary, for the reader, the JSON Schema and the
 * reference.
 *
 * @param type the record class
 * @param keys the keys in order
 * @param anyOf keys of which at least one is required; empty if there is no such rule
 * @param shorthand the key whose value may be written in place of the mapping; {@code null} if
 *     there is none
 */
public record RecordShape(
    Class<?> type, Map<String, Field> keys, List<String> anyOf, @Nullable String shorthand) {

  private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

  // Computed on first use, as a profile uses few of the records.
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
   * @param component the component
   * @param key the key in YAML
   * @param shape the allowed values
   * @param required whether it is required
   * @param mayBeEmpty whether {@code ""} is allowed although it is required
   * @param unless the key that makes this one optional; empty if there is none
   * @param inFile whether the list may be in its own file
   * @param inFolder whether the list is in a folder, a Markdown file for each entry
   * @param refersTo the type of entries whose ids are its values; {@code null} if they are not ids
   * @param isName whether a plain string applies to all languages
   * @param confidential whether it may be outside of the profile; {@code null} if not
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

    /** Returns the documentation in Markdown, which may be that of an interface method. */
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

  /** Returns the documentation in Markdown. */
  public String doc() {
    return doc(type);
  }

  /** Returns the shape of a record, which is computed once. */
  public static RecordShape of(Class<?> type) {
    return SHAPES.get(type);
  }

  /** Returns the word for an enum constant or a record: {@code group-by} for {@code GroupBy}. */
  public static String kebab(String javaName) {
    return HUMP.matcher(javaName).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
  }

  /** Returns the words of an enum's constants, in order. */
  public static List<String> words(Class<?> enumType) {
    List<String> words = new ArrayList<>();
    for (Object constant : enumType.getEnumConstants()) {
      words.add(kebab(((Enum<?>) constant).name()));
    }
    return words;
  }

  /**
   * Creates an instance of the record.
   *
   * @param values one for each key, in order
   * @param location the location of the record, for a component of that type; {@code null} if it is
   *     in no file
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
        continue; // Set by the reader, not by the file.
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
