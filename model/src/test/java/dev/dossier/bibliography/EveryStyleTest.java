package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.bibliography.style.UnknownStyleException;
import dev.dossier.csl.style.Style;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.Publication;
import dev.dossier.text.Citation;
import dev.dossier.text.RichText;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every independent style of the CSL project formats works of many types. One style in five by
 * default; all of them with {@code -Ddossier.styles=all}.
 */
@Tag("slow")
class EveryStyleTest {
  private static final int ONE_IN = "all".equals(System.getProperty("dossier.styles")) ? 1 : 5;

  private static final List<String> KEYS =
      List.of(
          "article-three",
          "article-number",
          "article-question",
          "article-nodate",
          "article-season",
          "article-noauthor",
          "book-edition",
          "book-edited",
          "chapter-one-editor",
          "paper-editors",
          "thesis-phd",
          "webpage",
          "preprint",
          "patent",
          "report-corporate",
          "document-nothing");

  /** Text that no reference or citation may contain. */
  private static final Pattern FAULT =
      Pattern.compile(
          "\\bnull\\b|(?<!\\.)\\.\\.(?!\\.)|,,|;;|::|,\\.|;\\.| ,| \\.(?!\\d)|\\(\\)|\\[]|\\( | \\)| {2}");

  /** Known errors of styles. */
  private static final Map<String, String> OF_STYLES =
      Map.of(
          "bibtex", "it has the author's name, Null, in a key",
          "cns-and-neurological-disorders-drug-targets", "its citations begin with []",
          "escuela-nacional-de-antropologia-e-historia-author-date", "a space after a parenthesis",
          "escuela-nacional-de-antropologia-e-historia-full-note", "a space after a parenthesis",
          "escuela-nacional-de-antropologia-e-historia-short-note", "a space after a parenthesis",
          "etudes-chinoises", "it has &amp;#160; for a space",
          "the-journal-of-hand-surgery-asian-pacific-volume", "a full stop before numbers");

  @Test
  void everyStyleFormatsEveryWork() throws Exception {
    List<Publication> works =
        Works.all().stream().filter(work -> KEYS.contains(work.id())).toList();
    assertThat(works).hasSize(KEYS.size());
    List<String> names = independentStyles();
    List<String> tried =
        IntStream.range(0, names.size()).filter(i -> i % ONE_IN == 0).mapToObj(names::get).toList();
    List<String> faults =
        tried.parallelStream()
            .filter(name -> !OF_STYLES.containsKey(name))
            .flatMap(name -> faults(name, works).stream())
            .toList();
    System.out.printf(
        "Styles of the CSL project: %d of %d tried, %d faults%n",
        tried.size(), names.size(), faults.size());
    assertThat(tried).hasSizeGreaterThan(400);
    assertThat(faults).isEmpty();
  }

  /** Bundled styles are not validated at run time. */
  @Test
  void everyStyleIsValid() throws Exception {
    List<String> broken =
        independentStyles().parallelStream().filter(name -> !canBeCarriedOut(name)).toList();

    assertThat(broken).isEmpty();
  }

  private static boolean canBeCarriedOut(String name) {
    try {
      Style.check(CitationStyle.named(name, null).xml());
      return true;
    } catch (UnknownStyleException | IllegalArgumentException e) {
      return false;
    }
  }

  private static List<String> faults(String name, List<Publication> works) {
    List<String> faults = new ArrayList<>();
    Citation.Item one = new Citation.Item("article-three", null, "page", "33", null, false, 0);
    Citation.Item other = new Citation.Item("book-edition", "see", null, null, null, false, 0);
    List<Citation> citations =
        List.of(new Citation(List.of(one, other), false), new Citation(List.of(one), true));
    CitationFormatter.Formatted formatted;
    try {
      formatted =
          new CitationFormatter(CitationStyle.named(name, null), "en", NameVariants.NONE)
              .format(works, citations);
    } catch (UnknownStyleException | RuntimeException e) {
      return List.of(name + ": " + e);
    }
    for (Publication work : works) {
      RichText reference = formatted.references().get(work.id());
      check(name + " | " + work.id(), reference == null ? "" : reference.plain(), faults);
      String mark = reference == null ? "" : MarkedTitleTest.fault(work, reference.xhtml(), false);
      if (!mark.isEmpty()) {
        faults.add(name + " | mark of the title | " + mark);
      }
    }
    for (int i = 0; i < citations.size(); i++) {
      check(name + " | citation " + (i + 1), formatted.citations().get(i).plain(), faults);
    }
    return faults;
  }

  private static void check(String what, String text, List<String> faults) {
    Matcher fault = FAULT.matcher(text);
    if (text.isBlank() || fault.find()) {
      faults.add(what + " | " + (text.isBlank() ? "empty" : text));
    }
  }

  /** Returns the names of independent styles, sorted. */
  private static List<String> independentStyles() throws IOException, URISyntaxException {
    Path jar =
        Path.of(
            CitationStyle.class
                .getResource("/ieee.csl")
                .toString()
                .replaceFirst("^jar:file:", "")
                .replaceFirst("!.*$", ""));
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(entry -> entry.endsWith(".csl") && !entry.contains("/"))
          .map(entry -> entry.substring(0, entry.length() - ".csl".length()))
          .sorted()
          .toList();
    }
  }
}
