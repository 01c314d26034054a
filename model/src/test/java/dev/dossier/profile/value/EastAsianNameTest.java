package dev.dossier.profile.value;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.Name;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.NamedPerson;
import dev.dossier.profile.Person;
import dev.dossier.profile.csl.CslName;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The order of the parts of East Asian names. */
class EastAsianNameTest {
  @ParameterizedTest
  @CsvSource({
    "例明, 范, 范例明",
    "철수, 김, 김철수",
    "さくら, 山田, 山田さくら",
    "ヒーロー, 鈴木, 鈴木ヒーロー",
    "Mei, 范, Mei 范",
    "Ada, Example, Ada Example",
    "Σοφία, Παππά, Σοφία Παππά",
    ", 范, 范",
    "例明, , 例明"
  })
  void isPrintedWithTheFamilyNameFirst(
      @Nullable String given, @Nullable String family, String printed) {
    assertThat(new Name(null, given, family, null, null, null).display()).isEqualTo(printed);
  }

  @Test
  void prefixAndSuffixKeepTheirPlace() {
    assertThat(new Name(null, "例明", "范", "Dr", "MD", null).display()).isEqualTo("Dr 范例明, MD");
  }

  @Test
  void theNameMatchesAsAWholeAndByItsParts() {
    assertThat(NameVariants.written("范例明").include(CslName.of("范", "例明"))).isTrue();
    assertThat(NameVariants.written("范例明").include(CslName.of("范", "明"))).isFalse();
    Person person = NamedPerson.of(new Name(null, "例明", "范", null, null, null), List.of());
    assertThat(NameVariants.of(person).include(CslName.literal("范例明"))).isTrue();
  }
}
