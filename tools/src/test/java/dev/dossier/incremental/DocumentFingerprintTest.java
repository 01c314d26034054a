package dev.dossier.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.SourceLocation;
import dev.dossier.document.Document;
import dev.dossier.profile.Profile;
import dev.dossier.text.RichText;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that a document may contain has a hash, which differs if anything does that is printed. */
class DocumentFingerprintTest {
  private static final String PROFILE =
      """
      person: {name: Ada Example, private: {phone: "+41 44 123 45 67"}}
      talks: [{title: {en: On *Looms*, de: Von Webstühlen}, date: 2025-10-24}]
      """;

  /** What is hashed other than records, enums and lists of them. */
  private static final Set<Class<?>> KNOWN =
      Set.of(
          String.class,
          Integer.class,
          int.class,
          double.class,
          Boolean.class,
          boolean.class,
          byte[].class,
          Path.class,
          List.class,
          Map.class,
          RichText.class,
          SourceLocation.class,
          // The record of an entry: all kinds are in a profile.
          Object.class);

  @TempDir Path folder;
  private final Set<Class<?>> seen = new HashSet<>();

  @Test
  void everyTypeOfADocumentAndAProfileIsKnown() {
    check(Document.class, "document");
    check(Profile.class, "profile");
    assertThat(seen).hasSizeGreaterThan(100);
  }

  private void check(Type type, String where) {
    if (type instanceof ParameterizedType generic) {
      check(generic.getRawType(), where);
      Stream.of(generic.getActualTypeArguments()).forEach(it -> check(it, where));
    } else if (type instanceof WildcardType wildcard) {
      Stream.of(wildcard.getUpperBounds()).forEach(it -> check(it, where));
    } else if (type instanceof Class<?> one && seen.add(one)) {
      check(one, where);
    }
  }

  private void check(Class<?> type, String where) {
    if (type.isSealed()) {
      Stream.of(type.getPermittedSubclasses()).forEach(it -> check((Type) it, where));
    } else if (type.isRecord()) {
      // Others have accessors that cannot be called.
      assertThat(Modifier.isPublic(type.getModifiers())).as(type + " in " + where).isTrue();
      for (RecordComponent component : type.getRecordComponents()) {
        check(component.getGenericType(), type.getSimpleName() + "." + component.getName());
      }
    } else if (!type.isEnum()) {
      assertThat(KNOWN).as(where).contains(type);
    }
  }

  @Test
  void aTextIsItsNodesInALanguage() {
    assertThat(RichText.class.getDeclaredFields())
        .filteredOn(field -> !Modifier.isStatic(field.getModifiers()))
        .filteredOn(field -> Modifier.isFinal(field.getModifiers()))
        .extracting(Field::getName)
        .containsExactlyInAnyOrder("nodes", "language", "location");
  }

  @Test
  void theSameProfileHasTheSameHashesWithTheSameSalt() throws IOException {
    assertThat(hashes(PROFILE, "salt")).doesNotContain("").doesNotHaveDuplicates();
    assertThat(hashes(PROFILE, "salt")).isEqualTo(hashes(PROFILE, "salt"));
    assertThat(hashes(PROFILE, "salt")).doesNotContainAnyElementsOf(hashes(PROFILE, "other"));
  }

  @Test
  void linesDoNotCount() throws IOException {
    assertThat(hashes("\n\n" + PROFILE, "salt")).isEqualTo(hashes(PROFILE, "salt"));
  }

  @Test
  void everyTextAndItsMarkupCount() throws IOException {
    List<String> before = hashes(PROFILE, "salt");
    for (String other :
        List.of(
            PROFILE.replace("*Looms*", "Looms"),
            PROFILE.replace("*Looms*", "**Looms**"),
            PROFILE.replace("Webstühlen", "Karten"),
            PROFILE.replace("2025-10-24", "2025-10"),
            PROFILE.replace("Ada", "Ida"))) {
      assertThat(hashes(other, "salt")).doesNotContainAnyElementsOf(before);
    }
  }

  @Test
  void privateDataCountsOnlyWhereItIsPrinted() throws IOException {
    String documents =
        "documents: [{name: page, format: html}, {name: cv, format: pdf, private: true}]\n";
    List<String> before = hashes(PROFILE + documents, "salt");
    List<String> after = hashes(PROFILE.replace("45 67", "45 68") + documents, "salt");
    assertThat(after.get(0)).isEqualTo(before.get(0));
    assertThat(after.get(1)).isNotEqualTo(before.get(1));
  }

  private List<String> hashes(String profile, String salt) throws IOException {
    Path file = Files.writeString(folder.resolve("profile.yaml"), profile);
    return Dossier.read(file).documents().stream()
        .map(document -> DocumentFingerprint.of(document, salt).hash())
        .toList();
  }
}
