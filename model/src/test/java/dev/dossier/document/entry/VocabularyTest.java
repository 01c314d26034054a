package dev.dossier.document.entry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.compose.DefaultDocuments;
import dev.dossier.language.Labels;
import dev.dossier.language.Translations;
import dev.dossier.profile.Profile;
import dev.dossier.profile.entry.MediaKind;
import dev.dossier.profile.entry.ProfileEntry;
import dev.dossier.profile.entry.TalkKind;
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
    assertThat(Vocabulary.section(key)).isNotNull();
    assertThat(Translations.OF_DOSSIER.labels("en").find("section." + key)).isNotBlank();
  }

  @Test
  void aDocumentOfEitherFormatShowsEverySection() {
    Set<String> keys = sections().collect(Collectors.toSet());
    keys.add("publications");
    assertThat(DefaultDocuments.PAGE).doesNotHaveDuplicates();
    assertThat(with("references", DefaultDocuments.PAGE)).isEqualTo(keys);
    // News is for the page; a CV tells the same by its entries.
    keys.remove("news");
    assertThat(with("references", DefaultDocuments.CV)).isEqualTo(keys);
  }

  private static Set<String> with(String more, List<String> keys) {
    return Stream.concat(keys.stream(), Stream.of(more)).collect(Collectors.toSet());
  }

  @Test
  void everyKindHasALabel() {
    Labels labels = Translations.OF_DOSSIER.labels("en");
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
      assertThat(Translations.OF_DOSSIER.labels("en").get("section.talks")).isEqualTo("Talks");
    } finally {
      Locale.setDefault(machine);
    }
  }
}
