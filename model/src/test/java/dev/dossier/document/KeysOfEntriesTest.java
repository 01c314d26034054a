package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.ProfileFolder;
import dev.dossier.text.RichText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document sets of the keys of an entry, whatever kind of entry it is. */
class KeysOfEntriesTest {
  @TempDir Path temp;

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          projects      | name: A, highlights: [One, {text: Two}]            | A / * One / * Two
          projects      | name: A, keywords: [Java, {en: sound, de: Ton}]    | A / # Java, sound
          projects      | name: A, organization: Mill, location: Lyon        | A / Mill / @ Lyon
          projects      | name: A, title: Loom, organization: Mill           | A / : Loom / Mill
          projects      | name: A, parts: [{name: B, location: Online, keywords: [C]}] | A / [B / @ Online / # C]
          service       | role: Chair, location: Lyon, highlights: ['*One*'] | Chair / @ Lyon / * One
          teaching      | course: Looms, highlights: [One]                   | Looms / * One
          supervision   | name: Bo, highlights: [One]                        | Bo / * One
          supervision   | name: Bo, highlights: [One], wording: {cv: {highlights: [Two]}} | Bo / * Two
          awards        | title: A, highlights: [One]                        | A / * One
          awards        | title: A, highlights: [One], wording: {cv: {without: [highlights]}} | A
          awards        | title: A, date: 2019                               | A / 2019
          awards        | title: A, start: 2019, end: 2021                   | A / 2019 – 2021
          awards        | title: A, start: 2019-10, end: present             | A / Oct 2019 – present
          awards        | title: A, start: 2019                              | A / 2019
          awards        | title: A, end: 2021                                | A / until 2021
          awards        | title: A, date: 2018-12, start: 2019, end: 2021    | A / 2019 – 2021
          awards        | title: A, date: 2018-12, end: 2021-11              | A / Dec 2018 – Nov 2021
          certificates  | title: A, description: 'On *looms*.'               | A / On looms.
          certificates  | title: A, description: B, wording: {cv: {description: C}} | A / C
          education     | institution: A, courses: [Optics, {en: Waves, de: Wellen}] | A / Courses: Optics, Waves
          experience    | organization: A, keywords: [Java, C++]             | A / # Java, C++
          experience    | organization: A, roles: [{title: B, keywords: [C]}] | A / [B / # C]
          experience    | organization: A, highlights: [{text: '*One*', keywords: [Java, Go]}] | A / * One (Java, Go)
          experience    | organization: A, highlights: [{text: One, keywords: []}] | A / * One
          experience    | organization: A, highlights: [{text: 'One (of two)', keywords: [{en: looms}]}] | A / * One (of two) (looms)
          experience    | kind: break, title: Parental leave, start: 2019-03, end: 2020-02 | Parental leave / Mar 2019 – Feb 2020
          experience    | kind: break, start: 2019, end: 2020        | Career break / 2019 – 2020
          experience    | kind: break, organization: Mill            | Career break / Mill
          experience    | kind: break, title: Travel, location: Asia, description: On foot., highlights: [One] | Travel / @ Asia / On foot. / * One
          interests     | name: Sailing, keywords: [dinghies, {en: fog}] | Sailing / # dinghies, fog
          software      | name: A, highlights: [{text: One, keywords: [Java]}] | A / * One (Java)
          """)
  void areSet(String section, String entry, String expected) {
    Document document =
        new ProfileFolder(temp)
            .document("cv", "person: {name: Ada}\n%s: [{%s}]\n".formatted(section, entry));
    Entry set = document.sections().get(0).entries().get(0);
    assertThat(text(set)).isEqualTo(expected);
  }

  /** An entry in one line: each part with a sign for what it is. */
  private static String text(Entry entry) {
    List<String> parts = new ArrayList<>(List.of(entry.title().plain()));
    add(parts, ": ", entry.tagline());
    add(parts, "", entry.subtitle());
    add(parts, "@ ", entry.location());
    if (entry.when() != null) {
      parts.add(entry.when().text().replace('\u00a0', ' '));
    }
    add(parts, "", entry.description());
    entry.facts().forEach(fact -> parts.add(fact.label() + ": " + fact.value().plain()));
    entry.highlights().forEach(highlight -> add(parts, "* ", highlight));
    if (!entry.keywords().isEmpty()) {
      parts.add("# " + String.join(", ", entry.keywords().stream().map(RichText::plain).toList()));
    }
    entry.parts().forEach(part -> parts.add("[" + text(part) + "]"));
    return String.join(" / ", parts);
  }

  private static void add(List<String> parts, String sign, @Nullable RichText text) {
    if (text != null) {
      parts.add(sign + text.plain());
    }
  }
}
