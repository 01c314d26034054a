package dev.dossier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.Profile;
import dev.dossier.profile.part.MediaKind;
import dev.dossier.profile.part.TalkKind;
import dev.dossier.profile.spec.GroupBy;
import dev.dossier.profile.spec.PageSize;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The examples use every word of the vocabulary, and the invented career most of them alone. */
@Tag("slow")
class CareerVocabularyTest {
  /**
   * What would change the look of an example: {@code PostsTest} and others have profiles of their
   * own.
   */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "CustomEntry.image",
          "Design.publications",
          "DocumentSpec.primary",
          "Font.file",
          "Font.italic",
          "News.image",
          "Publications.images",
          "Software.image");

  private final Set<String> declared = new LinkedHashSet<>();
  private final Set<String> used = new LinkedHashSet<>();
  private final Set<Object> enumValues = new LinkedHashSet<>();

  @Test
  void hasNoProblems() {
    assertThat(Example.career().problemsOfReading()).isEmpty();
  }

  @Test
  void everyComponentOfEveryRecordIsFilled() {
    declare(Profile.class);
    visit(profile());
    visit(Example.portfolio().dossier().profile().orElseThrow());

    assertThat(declared).hasSizeGreaterThan(200);
    declared.removeAll(ELSEWHERE);
    declared.removeIf(component -> component.startsWith("Post."));
    declared.remove("Profile.posts");
    assertThat(used).containsAll(declared);
  }

  @Test
  void usesEveryKindPaperSizeAndGrouping() {
    visit(profile());

    assertThat(enumValues)
        .contains((Object[]) TalkKind.values())
        .contains((Object[]) MediaKind.values())
        .contains((Object[]) PageSize.values())
        .contains((Object[]) GroupBy.values());
  }

  @Test
  void nestsProjectsThreeDeep() {
    assertThat(profile().projects())
        .anySatisfy(
            project ->
                assertThat(project.parts())
                    .anySatisfy(part -> assertThat(part.parts()).isNotEmpty()));
  }

  private static Profile profile() {
    return Example.career().dossier().profile().orElseThrow();
  }

  private void declare(Class<?> type) {
    if (!type.isRecord() || !type.getPackageName().startsWith(Profile.class.getPackageName())) {
      return;
    }
    for (RecordComponent component : type.getRecordComponents()) {
      if (declared.add(name(component))) {
        declare(component.getGenericType());
      }
    }
  }

  private void declare(Type type) {
    if (type instanceof Class<?> plain) {
      declare(plain);
    } else if (type instanceof ParameterizedType parametrized) {
      for (Type argument : parametrized.getActualTypeArguments()) {
        declare(argument);
      }
    }
  }

  private void visit(Object value) {
    if (value instanceof Collection<?> values) {
      values.forEach(this::visit);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::visit);
    } else if (value instanceof Enum<?> word) {
      enumValues.add(word);
    } else if (value instanceof Record fact) {
      for (RecordComponent component : fact.getClass().getRecordComponents()) {
        visit(component, fact);
      }
    }
  }

  private void visit(RecordComponent component, Record fact) {
    Object value;
    try {
      value = component.getAccessor().invoke(fact);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError(e.getMessage(), e);
    }
    boolean isUnset =
        value == null || (component.getType() == boolean.class && value.equals(false));
    if (isUnset || List.of().equals(value) || Map.of().equals(value)) {
      return;
    }
    used.add(name(component));
    visit(value);
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }
}
