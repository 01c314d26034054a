package dev.dossier.examples;

import static dev.dossier.examples.Example.solid;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.WriteOptions;
import dev.dossier.language.Direction;
import dev.dossier.language.Translations;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The files of every language hold its words, and none of English: a profile that fills every
 * section, and whose own words are of the language, as a page with its single pages and on paper.
 */
@Tag("slow")
class EveryLanguageTest {
  private static final Path FONTS =
      Example.PROFILES.resolve("../render-pdf/src/test/resources/dev/dossier/pdf/fonts");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

  /** What English has in references and dates, beside its labels. */
  private static final Set<String> ENGLISH_OF_REFERENCES =
      words("and edited by vol no in pp accessed et al ed eds trans forthcoming from of to the");

  /** Names of formats and of networks, the same everywhere, and the names in the profile. */
  private static final Set<String> NAMES =
      words("BibTeX ORCID DOI arXiv PDF HTML CSL JSON vCard Atom GitHub Ada Bo Cy");

  @TempDir static Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "de, Klang der See, de-DE",
    "fr, Son de la mer, fr-FR",
    "es, Sonido del mar, es-ES",
    "it, Suono del mare, it-IT",
    "pt, Som do mar, pt-PT",
    "fi, Meren ääni, fi-FI",
    "sv, Havets ljud, sv-SE",
    "pl, Dźwięk morza, pl-PL",
    "ru, Звук моря, ru-RU",
    "tr, Denizin sesi, tr-TR",
    "zh, 海的声音, zh-CN",
    "zh-Hant, 海的聲音, zh-TW",
    "ja, 海の音, ja-JP",
    "ko, 바다의 소리, ko-KR",
    "ar, صوت البحر, ar",
    "fa, صدای دریا, fa-IR",
    "he, קול הים, he-IL",
  })
  void filesInALanguageHaveItsLabelsAndNoneInEnglish(String language, String words, String csl)
      throws IOException {
    Path output = write(language, words);
    Map<String, String> labels = Translations.BUILT_IN.labels(language).all();
    Map<String, String> english = Translations.BUILT_IN.labels("en").all();
    Set<String> foreign = words(String.join(" ", english.values()));
    foreign.addAll(ENGLISH_OF_REFERENCES);
    foreign.removeAll(words(String.join(" ", labels.values())));
    foreign.removeAll(words(words + " " + terms(csl)));
    foreign.removeAll(NAMES);

    Document page = page(output.resolve("index.html"));
    assertThat(page.select("html").attr("lang")).isEqualTo(language);
    assertThat(page.select("html").attr("dir")).isEqualTo(Direction.of(language).word());
    assertThat(words(text(page))).as("page").doesNotContainAnyElementsOf(foreign);
    for (String single : List.of("projects/p.html", "publications/one.html")) {
      assertThat(words(text(page(output.resolve(single)))))
          .as(single)
          .doesNotContainAnyElementsOf(foreign);
    }
    Set<String> inEnglish = pieces(page(write("en", "Sound of the sea").resolve("index.html")));
    Set<String> said = pieces(page);
    // Where English has one word for two things ("Software"), one of them is on the page.
    Map<String, Set<String>> expected = new TreeMap<>();
    english.forEach(
        (key, word) -> {
          if (inEnglish.contains(word)) {
            expected.computeIfAbsent(word, any -> new TreeSet<>()).add(labels.get(key));
          }
        });
    assertThat(expected).hasSizeGreaterThan(75);
    assertThat(expected)
        .allSatisfy((word, meant) -> assertThat(said).as(word).containsAnyElementsOf(meant));

    String paper = paper(output.resolve("private/cv.pdf")) + paper(output.resolve("short.pdf"));
    assertThat(words(paper)).as("paper").doesNotContainAnyElementsOf(foreign);
    // Headings are in capitals there, by the rules of the language.
    String capitals = solid(paper).toUpperCase(Locale.forLanguageTag(language));
    for (String key : List.of("section.talks", "section.experience", "fact.thesis")) {
      String heading = solid(labels.get(key)).toUpperCase(Locale.forLanguageTag(language));
      assertThat(capitals).as(key).contains(heading);
    }
  }

  private static Path write(String language, String words) throws IOException {
    Path home = folder.resolve(language);
    if (Files.exists(home)) {
      return home.resolve("out");
    }
    Files.createDirectories(home.resolve("fonts"));
    try (var fonts = Files.list(FONTS)) {
      for (Path font : fonts.filter(file -> file.toString().endsWith(".ttf")).toList()) {
        Files.copy(font, home.resolve("fonts").resolve(font.getFileName()));
      }
    }
    try (InputStream in = EveryLanguageTest.class.getResourceAsStream("every-language.yaml")) {
      String profile = new String(in.readAllBytes(), UTF_8);
      Files.writeString(
          home.resolve("profile.yaml"),
          profile
              .replace("LANGUAGE", language)
              .replace("STYLE", "chicago-author-date-17th-edition")
              .replaceAll("\\bwords\\b", words));
    }
    Dossier dossier = Dossier.read(home.resolve("profile.yaml"));
    dossier.write(
        home.resolve("out"), WriteOptions.defaults().withToday(LocalDate.of(2026, 11, 23)));
    assertThat(dossier.problems())
        .as("hints and warnings of characters that no font has")
        .filteredOn(problem -> problem.severity() != Severity.HINT)
        .extracting(Problem::toString)
        .isEmpty();
    return home.resolve("out");
  }

  private static Document page(Path file) throws IOException {
    return Jsoup.parse(Files.readString(file));
  }

  /** What a reader of a page has, also in attributes; but no BibTeX, whose words are its own. */
  private static String text(Document page) {
    Document copy = page.clone();
    copy.select("script, style, pre").remove();
    copy.select("template")
        .forEach(hidden -> hidden.replaceWith(Jsoup.parse(hidden.html()).body()));
    String attributes =
        copy.select("[aria-label], [title], [data-pattern], [data-done], [data-light]").stream()
            .map(
                element ->
                    String.join(
                        " ",
                        element.attr("aria-label"),
                        element.attr("title"),
                        element.attr("data-pattern"),
                        element.attr("data-done"),
                        element.attr("data-light")))
            .collect(Collectors.joining(" "));
    return copy.title() + " " + copy.body().text() + " " + attributes;
  }

  /** The texts of single elements. */
  private static Set<String> pieces(Document page) {
    return page.body().getAllElements().stream()
        .map(element -> element.ownText().strip())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String paper(Path file) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(text).doesNotContain("[U+");
      return Normalizer.normalize(text, Form.NFKC);
    }
  }

  /** The terms of references in a language, as the Citation Style Language project has them. */
  private static String terms(String locale) throws IOException {
    try (InputStream in =
        EveryLanguageTest.class.getResourceAsStream("/locales-" + locale + ".xml")) {
      return Jsoup.parse(new String(in.readAllBytes(), UTF_8)).text();
    }
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(MatchResult::group)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
