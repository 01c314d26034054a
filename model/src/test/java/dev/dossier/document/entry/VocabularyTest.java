package dev.dossier.document.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.compose.DefaultDocuments;
import dev.dossier.language.Labels;
import dev.dossier.language.Translations;
import dev.dossier.profile.Profile;
import dev.dossier.profile.part.MediaKind;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.part.TalkKind;
import dev.dossier.profile.spec.SectionKind;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VocabularyTest {
  static Stream<String> sections() {
    return Arrays.stream(Profile.class.getRecordComponents())
        .filter(VocabularyTest::holdsEntries)
        .map(RecordComponent::getName);
  }

  private static boolean holdsEntries(RecordComponent component) {
    return component.getGenericType() instanceof ParameterizedType list
        && list.getActualTypeArguments()[0] instanceof Class<?> element
        && ProfileEntry.class.isAssignableFrom(element);
  }

  @ParameterizedTest
  @MethodSource("sections")
  void everySectionOfTheVocabularyIsSetAndHasALabel(String key) {
    assertThat(Vocabulary.of(SectionKind.of(key))).isNotNull();
    assertThat(Translations.BUILT_IN.labels("en").find("section." + key)).isNotBlank();
  }

  @Test
  void theKindsOfSectionsAreTheKeysOfTheProfileInItsOrder() {
    List<String> keys =
        Arrays.stream(Profile.class.getRecordComponents())
            .filter(component -> holdsEntries(component) || isText(component))
            .map(RecordComponent::getName)
            .toList();
    assertThat(SectionKind.Standard.values())
        .extracting(SectionKind::word)
        .containsExactlyElementsOf(Stream.concat(keys.stream(), Stream.of("statistics")).toList());
  }

  private static boolean isText(RecordComponent component) {
    return Set.of("summary", "publications").contains(component.getName());
  }

  @Test
  void aKeyThatTheVocabularyLacksNamesASectionOfTheUsersOwn() {
    assertThat(SectionKind.of("hobbies")).isEqualTo(new SectionKind.Custom("hobbies"));
    assertThat(SectionKind.of("talks")).isSameAs(SectionKind.Standard.TALKS);
  }

  @Test
  void aDocumentOfEitherFormatShowsEverySection() {
    Set<String> keys = sections().collect(Collectors.toSet());
    keys.add("publications");
    assertThat(DefaultDocuments.PAGE).doesNotHaveDuplicates();
    assertThat(with("references", DefaultDocuments.PAGE)).isEqualTo(keys);
    // News and posts are for the page; a CV tells the same by its entries.
    keys.removeAll(Set.of("news", "posts"));
    assertThat(with("references", DefaultDocuments.CV)).isEqualTo(keys);
  }

  private static Set<String> with(String more, List<SectionKind.Standard> kinds) {
    return Stream.concat(kinds.stream().map(SectionKind::word), Stream.of(more))
        .collect(Collectors.toSet());
  }

  @Test
  void everyKindHasALabel() {
    Labels labels = Translations.BUILT_IN.labels("en");
    for (TalkKind kind : TalkKind.values()) {
      assertThat(labels.find("talk." + kind.name().toLowerCase(Locale.ROOT))).isNotBlank();
    }
    for (MediaKind kind : MediaKind.values()) {
      assertThat(labels.find("media." + kind.name().toLowerCase(Locale.ROOT))).isNotBlank();
    }
  }

  @Test
  void labelsAreEnglishWhateverTheMachineSpeaks() {
    Locale machine = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(Translations.BUILT_IN.labels("en").get("section.talks")).isEqualTo("Talks");
    } finally {
      Locale.setDefault(machine);
    }
  }
}
