package dev.dossier.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Problem;
import dev.dossier.profile.csl.Publication;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Malformed entries are read as far as possible, with warnings. */
class BibTexRecoveryTest {
  @TempDir Path folder;
  private final Problems problems = new Problems();

  @ParameterizedTest
  @CsvSource({
    "'@book{a, title = {T}, year = 2020', it is assumed to end where the file ends",
    "'@book{a,', it is ignored"
  })
  void whatBecomesOfALastEntryThatIsNeverClosedIsReported(String bad, String then)
      throws IOException {
    List<Publication> works = new BibTexInFolder(folder, problems).read(bad);
    assertThat(works).hasSize(then.contains("ignored") ? 0 : 1);
    assertThat(problems.sorted())
        .extracting(Problem::message)
        .containsExactly("entry 'a' is never closed; " + then);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "@book{a, title = {T}, volume = 3                         | a: title=T, volume=3 | 2:7: entry 'a' is never closed; it is assumed to end where the next entry begins",
        "@book{a, title = {T, volume = {3}}                       | a: title=T, volume=3 | 2:18: the brace that opens field 'title' of entry 'a' is never closed",
        "@book{a, title = {T, volume = {3}                        | a: title=T, volume=3 | 2:18: the brace that opens field 'title' of entry 'a' is never closed; 2:7: entry 'a' is never closed; it is assumed to end where the next entry begins",
        "@book{a, title = \"T, volume = 3}                       | a: title=T, volume=3 | 2:32: unbalanced '}' in field 'title' of entry 'a'",
        "@book{a, title = {T} volume = 3}                         | a: title=T, volume=3 | 2:22: expected ',' between the fields of entry 'a', found 'v'",
        "@book{a, title {T}, volume = 3}                          | a: title=T, volume=3 | 2:16: expected '=' after field 'title' of entry 'a', found '{'",
        "@book{a, title T, volume = {3}}                          | a: volume=3          | 2:16: expected '=' after field 'title' of entry 'a', found 'T'",
        "@book{a, title = , volume = {3}}                         | a: volume=3          | 2:18: expected a value for field 'title' of entry 'a', found ','",
        "@book{a, , title = {T},, volume = 3,}                    | a: title=T, volume=3 | ",
        "@book{a, {T}, volume = {3}}                              | a: volume=3          | 2:10: expected a field in entry 'a', found '{'",
        "@book{a title = {T}, volume = 3}                         | a: title=T, volume=3 | 2:7: expected ',' after key 'a'",
        "@book{title = {T}}                                       | book-2: title=T      | 2:1: this @book has no citation key; 'book-2' is used instead; write @book{key, …",
        "@book{, title = {T}}                                     | book-2: title=T      | 2:1: this @book has no citation key; 'book-2' is used instead; write @book{key, …",
        "@book{a, title = {T}, note = {p = 0.05, n = 7}           | a: note=p = 0.05, n = 7, title=T | 2:7: entry 'a' is never closed; it is assumed to end where the next entry begins",
        "% @book{a, title = {T}}                                  |  | ",
        "  %@book{a,~% title = {T},~% }                           |  | ",
        "%@book{a,~  title = {T}~}                                |  | 2:2: this entry is ignored because its first line is a comment (%); delete the % or the whole entry",
        "100 % @book{a, title = {T}}                              | a: title=T | ",
        "mail me at ada@book{a, title = {T}}                      |  | ",
        "@string{x = {T}} @book{a, title = x # y # 1}             | a: title=Ty1 | 2:39: unknown @string 'y' in field 'title' of entry 'a'; its name is used as text; define the @string, or put text in braces or quotes",
        "@string{x {T}} @book{a, title = {T}}                     |  | 2:11: expected '=' after @string 'x', found '{'",
        "@comment{never closed                                    |  | 2:1: @comment is never closed",
        "@book{}                                                  |  | 2:1: this @book is empty",
        "@book{a, title = {T}, doi = {XX}}                        | a: title=T | 2:30: field 'doi' of entry 'a' is ignored: 'XX' is not a DOI; write it as 10.1000/182",
        "@book{a, title = {T}, url = {<Go to ISI>://WOS:1}}       | a: title=T | 2:30: field 'url' of entry 'a' is ignored: '<GotoISI>://WOS:1' is not a URL; write it in full, as https://example.org",
        "@book{a, title = {T}, url = {example.org/a}}             | a: URL=example.org/a, title=T | 2:30: field 'url' of entry 'a': 'example.org/a' is not a URL; write it in full, as https://example.org",
      })
  void malformedEntriesAreReadAsFarAsPossible(String bad, String read, String messages)
      throws IOException {
    List<Publication> works =
        new BibTexInFolder(folder, problems)
            .read(
                "@book{before, title = {Before}}\n"
                    + bad.strip().replace('~', '\n')
                    + "\n@book{after, title = {After}}\n");

    assertThat(works.get(0).id()).isEqualTo("before");
    assertThat(works.get(works.size() - 1).id()).isEqualTo("after");
    assertThat(
            works.subList(1, works.size() - 1).stream()
                .map(BibTexRecoveryTest::describe)
                .collect(Collectors.joining("; ")))
        .isEqualTo(read == null ? "" : read);
    assertThat(problems.sorted()).noneMatch(Problem::isError);
    assertThat(
            problems.sorted().stream()
                .map(problem -> problem.line() + ":" + problem.column() + ": " + problem.message()))
        .containsExactlyInAnyOrder(
            messages == null ? new String[0] : messages.split("; (?=\\d)", -1));
  }

  @Test
  void aLineThatLooksLikeAnEntryIsPartOfItsValue() throws IOException {
    List<Publication> works =
        new BibTexInFolder(folder, problems)
            .read("@book{a, title = {T}, note = {as in\n@book{x, title = {U}}}}\n");

    assertThat(works).extracting(Publication::id).containsExactly("a");
    assertThat(problems.sorted()).isEmpty();
  }

  @Test
  void entriesWithCyclicInheritanceAreResolvedOnceEach() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      StringBuilder names = new StringBuilder();
      for (int j = 0; j < 12; j++) {
        names.append(j == 0 ? "" : ",").append("x").append(j);
      }
      text.append("@xdata{x%d, note = {N}, xdata = {%s}}\n".formatted(i, names));
    }

    assertThat(new BibTexInFolder(folder, problems).read(text + "@book{a, xdata = {x0,x1}}"))
        .hasSize(1);
  }

  private static String describe(Publication work) {
    TreeMap<String, String> variables = new TreeMap<>(work.variables());
    variables.remove(BibTexMapping.TYPE);
    return work.id()
        + ": "
        + variables.entrySet().stream()
            .map(variable -> variable.getKey() + "=" + variable.getValue())
            .collect(Collectors.joining(", "));
  }
}
