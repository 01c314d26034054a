package dev.dossier.document.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.ProfileFolder;
import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a document's publications are chosen, ordered, grouped and numbered. */
class PublicationListTest {
  private static final String BIB =
      """
      @article{spring, author = {Example, Ada}, title = {Spring}, journal = {J}, date = {2024-03}}
      @book{book, author = {Example, Ada}, title = {Book}, publisher = {P}, year = {2019},
        keywords = {HPC, looms}}
      @inproceedings{autumn, author = {Example, Ada}, title = {Autumn}, booktitle = {B},
        date = {2024-10-02}, keywords = {looms}}
      @article{press, author = {Example, Ada}, title = {Press}, journal = {J}, pubstate = {inpress}}
      @article{zeta, author = {Zeta, Zoe and Example, Ada}, title = {Zeta}, journal = {J},
        date = {2019}}
      @misc{lost, author = {Example, Ada}, title = {Lost}}
      """;

  @TempDir Path temp;
  private ProfileFolder folder;

  @BeforeEach
  void folder() {
    folder =
        new ProfileFolder(temp)
            .with("own.bib", BIB)
            .with(
                "others.bib",
                "@book{knuth, author = {Knuth, D.}, title = {Art}, publisher = {A}, year = 1968}\n"
                    + "@book{abel, author = {Abel, N.}, title = {Sums}, publisher = {A}, year = 1826}");
  }

  private Document page(String section) {
    return page("author-date", "", section);
  }

  private Document page(String style, String summary, String section) {
    return folder.document(
        "page",
        """
        person: {name: Ada Example}
        summary: "%s"
        publications: {files: [own.bib], cited: [others.bib], selected: [book, autumn, press]}
        documents:
          - name: page
            format: html
            citation-style: %s
            sections: [{section: publications%s}]
        """
            .formatted(summary, style.replace("author-date", "chicago-author-date"), section));
  }

  private static List<Entry> entries(Document document) {
    return document.sections().get(0).entries();
  }

  private static List<String> titles(Document document) {
    return entries(document).stream().map(entry -> entry.title().plain()).toList();
  }

  private static List<String> labels(Document document) {
    return entries(document).stream().map(Entry::label).toList();
  }

  @Test
  void theNewestIsFirstByAllThatIsKnownOfItsDate() {
    assertThat(titles(page("")))
        .containsExactly("Press", "Autumn", "Spring", "Book", "Zeta", "Lost");
  }

  @Test
  void theOldestIsFirstWhereThatIsAsked() {
    assertThat(titles(page(", sort: oldest")))
        .containsExactly("Book", "Zeta", "Spring", "Autumn", "Press", "Lost");
  }

  @Test
  void theStylesOrderIsItsOwn() {
    assertThat(titles(page(", sort: style"))).endsWith("Zeta");
  }

  @Test
  void selectedWorksComeInTheirOwnOrderUnlessAnotherIsAsked() {
    assertThat(titles(page(", selected: true"))).containsExactly("Book", "Autumn", "Press");
    assertThat(titles(page(", selected: true, sort: newest")))
        .containsExactly("Press", "Autumn", "Book");
    assertThat(titles(page(", selected: true, sort: newest, limit: 2")))
        .containsExactly("Press", "Autumn");
  }

  @Test
  void yearsAreGroupsWithTheForthcomingFirstAndTheUndatedLast() {
    assertThat(page(", group-by: year").sections().get(0).groups())
        .extracting(group -> group.title() == null ? null : group.title().plain())
        .containsExactly("Forthcoming", "2024", "2019", "Undated");
    assertThat(page(", group-by: year, sort: oldest").sections().get(0).groups())
        .extracting(group -> group.title() == null ? null : group.title().plain())
        .containsExactly("2019", "2024", "Forthcoming", "Undated");
  }

  @Test
  void typesAreGroupsUnderTheWordsOfAnAcademicCvAndSortedWithin() {
    assertThat(page(", group-by: type").sections().get(0).groups())
        .extracting(
            group -> group.title().plain(),
            group -> group.entries().stream().map(entry -> entry.title().plain()).toList())
        .containsExactly(
            tuple("Journal articles", List.of("Press", "Spring", "Zeta")),
            tuple("Conference papers", List.of("Autumn")),
            tuple("Books", List.of("Book")),
            tuple("Documents", List.of("Lost")));
  }

  @ParameterizedTest
  @CsvSource({
    "up, 1. 2. 3. 4. 5. 6.",
    "down, 6. 5. 4. 3. 2. 1.",
  })
  void numbersRunThroughAllGroups(String numbering, String expected) {
    assertThat(labels(page(", group-by: type, numbering: " + numbering)))
        .containsExactly(expected.split(" "));
    assertThat(labels(page(", numbering: " + numbering))).containsExactly(expected.split(" "));
  }

  @Test
  void numbersAreOfTheWorksPrinted() {
    assertThat(labels(page(", numbering: down, limit: 2"))).containsExactly("2.", "1.");
    assertThat(labels(page(", numbering: down, years: {from: 2024}")))
        .containsExactly("3.", "2.", "1.");
  }

  @Test
  void aListIsNotNumberedWhereNeitherTheStyleNorTheDocumentDoes() {
    assertThat(labels(page(""))).containsOnlyNulls();
    assertThat(labels(page(", numbering: none"))).containsOnlyNulls();
  }

  @ParameterizedTest
  @CsvSource({
    "ieee, [1], [6], [7]",
    "nature, 1., 6., 7.",
    "nlm-citation-sequence, 1., 6., 7.",
  })
  void aNumericStyleNumbersTheListInItsOwnFormFromTheTop(
      String style, String first, String last, String cited) {
    Document up = page(style, "[@knuth]", ", group-by: type");
    assertThat(labels(up)).startsWith(first).endsWith(last).doesNotHaveDuplicates();
    assertThat(up.sections().get(1).entries()).extracting(Entry::label).containsExactly(cited);

    Document down = page(style, "[@knuth]", ", group-by: type, numbering: down");
    assertThat(labels(down)).startsWith(last).endsWith(first).doesNotHaveDuplicates();
    assertThat(down.sections().get(1).entries()).extracting(Entry::label).containsExactly(cited);
  }

  @ParameterizedTest
  @CsvSource({"up, 4", "down, 3"})
  void citationsNameTheNumbersOfTheList(String numbering, String number) {
    Document document = page("ieee", "See [@book].", ", group-by: none, numbering: " + numbering);
    assertThat(document.introduction().plain()).isEqualTo("See [" + number + "].");
    assertThat(entries(document))
        .filteredOn(entry -> entry.title().plain().equals("Book"))
        .extracting(Entry::label)
        .containsExactly("[" + number + "]");
  }

  @Test
  void numbersAreTakenAwayOnlyWhereNothingCitesThem() {
    assertThat(labels(page("ieee", "See [@knuth].", ", numbering: none"))).containsOnlyNulls();
    assertThat(labels(page("ieee", "See [@book].", ", numbering: none")))
        .startsWith("[1]")
        .endsWith("[6]");
  }

  @Test
  void citedWorksAreNumberedAsTheyAreCited() {
    Document document = page("ieee", "See [@knuth], then [@abel].", ", limit: 1");
    assertThat(document.introduction().plain()).isEqualTo("See [2], then [3].");
    assertThat(document.sections().get(1).entries())
        .extracting(Entry::label, entry -> entry.title().plain())
        .containsExactly(tuple("[2]", "Art"), tuple("[3]", "Sums"));
  }

  @Test
  void worksAreChosenByTypeKeywordAndYear() {
    assertThat(titles(page(", types: [book, paper-conference]"))).containsExactly("Autumn", "Book");
    assertThat(titles(page(", keywords: [hpc]"))).containsExactly("Book");
    assertThat(titles(page(", keywords: [Looms], years: {to: 2020}"))).containsExactly("Book");
    assertThat(titles(page(", tags: {include: [looms], exclude: [HPC]}")))
        .containsExactly("Autumn");
  }

  @Test
  void whatIsForthcomingIsOfNoYearThatHasPassed() {
    assertThat(titles(page(", years: {from: 2024}"))).containsExactly("Press", "Autumn", "Spring");
    assertThat(titles(page(", years: {from: 2024, to: 2024}"))).containsExactly("Autumn", "Spring");
    assertThat(titles(page(", years: {to: 2019}"))).containsExactly("Book", "Zeta");
  }

  @Test
  void aSectionOfWhichNothingIsLeftIsNotThere() {
    assertThat(page(", types: [patent]").sections()).isEmpty();
  }
}
