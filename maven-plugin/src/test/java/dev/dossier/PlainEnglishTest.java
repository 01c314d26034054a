package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents for users have short lines; they, messages and comments avoid idioms that read oddly.
 */
class PlainEnglishTest {
  private static final Path ROOT = Path.of(System.getProperty("basedir", ".")).resolve("..");
  private static final int LONGEST_LINE = 119;

  private static final Pattern ODD =
      Pattern.compile(
          "\\b((is|are|be) told|told as|tells?|mistakes?|stays? away|wants quotes|is due"
              + "|is none of|of the calendar|without a word)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern ODD_IN_COMMENTS =
      Pattern.compile(
          "\\b(told|led astray|nobody|anybody|be it|be they|as good as|for ever|of one's own"
              + "|stands? in for|wants quotes|is due)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^ *//.*$");
  private static final Pattern CODE = Pattern.compile("(?ms)^ *```.*?^ *```$|`[^`\n]*`");
  private static final Pattern STRING = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern SPLIT_STRING = Pattern.compile("\"\\s*\\n\\s*\\+ \"");

  @Test
  void linesOfDocumentsAreShort() throws IOException {
    List<String> longLines = new ArrayList<>();
    for (Path page : pages()) {
      List<String> lines = Files.readAllLines(page);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).length() > LONGEST_LINE) {
          longLines.add(page.getFileName() + ":" + (i + 1));
        }
      }
    }
    assertThat(longLines).isEmpty();
  }

  @Test
  void documentsAvoidOddPhrases() throws IOException {
    List<String> odd = new ArrayList<>();
    List<Path> pages = pages();
    pages.add(ROOT.resolve("docs/profile.md"));
    for (Path page : pages) {
      String prose = CODE.matcher(Files.readString(page)).replaceAll("");
      ODD.matcher(prose)
          .results()
          .forEach(found -> odd.add(page.getFileName() + ": " + found.group()));
    }
    assertThat(odd).isEmpty();
  }

  @Test
  void messagesAvoidOddPhrases() throws IOException {
    List<String> odd = new ArrayList<>();
    for (Path file : sources()) {
      String source = SPLIT_STRING.matcher(Files.readString(file)).replaceAll("");
      STRING
          .matcher(source)
          .results()
          .map(string -> string.group(1))
          .filter(string -> ODD.matcher(string).find())
          .forEach(string -> odd.add(file.getFileName() + ": " + string));
    }
    assertThat(odd).isEmpty();
  }

  @Test
  void commentsAvoidOddPhrases() throws IOException {
    List<String> odd = new ArrayList<>();
    for (Path file : sources()) {
      COMMENT
          .matcher(Files.readString(file))
          .results()
          .flatMap(comment -> ODD_IN_COMMENTS.matcher(comment.group()).results())
          .forEach(found -> odd.add(file.getFileName() + ": " + found.group()));
    }
    assertThat(odd).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (Path folder : BuildModules.sources()) {
      try (Stream<Path> files = Files.walk(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
      }
    }
    return sources;
  }

  /** All but the reference, which is generated and has long rows. */
  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (String name : List.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md")) {
      pages.add(ROOT.resolve(name));
    }
    try (Stream<Path> files = Files.list(ROOT.resolve("docs"))) {
      files
          .filter(file -> file.toString().endsWith(".md"))
          .filter(file -> !file.endsWith("profile.md"))
          .sorted()
          .forEach(pages::add);
    }
    return pages;
  }
}
