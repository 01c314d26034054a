package dev.dossier.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dossier.Dossier;
import dev.dossier.InputPath;
import dev.dossier.Problem;
import dev.dossier.ProfileFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Posts: Markdown files in a folder. */
class PostsTest {
  private static final String PROFILE =
      "person: {name: Ada Example}\nposts: posts/\ndocuments: [{name: page, format: html}]\n";

  private final Path temp;
  private final ProfileFolder folder;

  PostsTest(@TempDir Path temp) {
    this.temp = temp;
    this.folder = new ProfileFolder(temp);
  }

  private static String post(String frontMatter, String text) {
    return "---\n" + frontMatter + "---\n" + text;
  }

  @Test
  void postsAreListedByYearAndHaveTheNamesOfTheirFiles() {
    folder
        .with("posts/2025-12-24-tides.md", post("title: Tides\ndate: 2025-12-24\n", "Ebb.\n"))
        .with("posts/looms.md", post("title: Looms\ndate: 2026-02-01\n", "Warp.\n"))
        .with("posts/more/tides.md", post("title: Tides II\ndate: 2026-03-01\n", "Flow.\n"))
        .with("posts/draft.md", post("title: D\ndate: 2026-03-01\ndraft: true\n", "Not yet.\n"))
        .with("posts/_notes.md", "No post.\n")
        .with("posts/list.txt", "No post.\n");
    Document page = folder.document("page", PROFILE);
    assertThat(page.sections())
        .singleElement()
        .satisfies(
            section -> {
              assertThat(section.title().plain()).isEqualTo("Posts");
              assertThat(section.groups())
                  .extracting(group -> String.valueOf(group.title()), group -> titles(group))
                  .containsExactly(
                      tuple("2026", List.of("Tides II", "Looms")), tuple("2025", List.of("Tides")));
            });
    assertThat(page.articles())
        .extracting(Article::name, article -> article.text().plain())
        .containsExactly(
            tuple("tides", "Flow."), tuple("looms", "Warp."), tuple("tides-2", "Ebb."));
  }

  @Test
  void aPostHasTheProseOfEveryOtherTextWithNotesAndReferencesOfItsOwn() {
    folder
        .with(
            "others.bib",
            "@book{knuth, author = {Knuth, Donald}, title = {Art}, publisher = {A}, year ="
                + " {1968}}\n")
        .with(
            "posts/a.md",
            post(
                "title: A *new* year\ndate: 2026-01-07\nsummary: In short.\ntags: [hpc, _own]\n",
                """

                See [@knuth]. Note[^1] and [this](https://example.org).

                ```c
                int i;
                ```

                [^1]: A note.
                """))
        .with("posts/b.md", post("title: B\ndate: 2026-01-08\n", "Another[^x].\n\n[^x]: Note.\n"));
    Document page =
        folder.document("page", PROFILE + "summary: Hello.\npublications: {cited: [others.bib]}\n");
    assertThat(page.footnotes()).isEmpty();
    assertThat(page.sections()).extracting(section -> section.kind().word()).contains("posts");
    Article article = page.articles().get(1);
    assertThat(article.text().xhtml())
        .contains("href=\"#ref-knuth\"")
        .contains("<pre><code>int i;", "href=\"https://example.org\"", "href=\"#fn-1\"");
    assertThat(article.footnotes())
        .extracting(note -> note.text().plain())
        .containsExactly("A note.");
    assertThat(article.references()).isNotNull();
    assertThat(article.references().entries()).extracting(Entry::id).containsExactly("ref-knuth");
    assertThat(article.entry().keywords()).extracting(Object::toString).containsExactly("hpc");
    assertThat(String.valueOf(article.entry().summary())).contains("In short.");
    assertThat(article.entry().description()).isNull();
    assertThat(page.articles().get(0).footnotes())
        .extracting(Document.Footnote::number)
        .containsExactly(1);
  }

  @Test
  void problemsAreReportedWithTheirPlaceInThePost() {
    folder
        .with("posts/a.md", "Hello.\n")
        .with("posts/b.md", "---\ntitle: B\n")
        .with("posts/c.md", post("title: C\ndate: 2026-13\nauthor: Me\n", "Text.\n"))
        .with("posts/d.md", post("tags: [x]\n", "Text.\r\n\r\nOne <b>two</b> [@no].\r\n"))
        .with("posts/e.md", post("title: [\n", "Text.\n"))
        .with("posts/f.md", post("title: F\ndate: 2026\ntext: no\n", "Text.\n"))
        .with("posts/g.md", post("title: G\ndate: 2026\n", "\n"));
    assertThat(folder.read(PROFILE).problems())
        .allMatch(Problem::isError)
        .extracting(
            problem -> problem.file().replaceFirst(".*/", ""), Problem::line, Problem::column)
        .containsExactly(
            tuple("a.md", 1, 1),
            tuple("b.md", 1, 1),
            tuple("c.md", 3, 7),
            tuple("c.md", 4, 1),
            tuple("d.md", 2, 1),
            tuple("d.md", 2, 1),
            tuple("d.md", 6, 5),
            tuple("d.md", 6, 11),
            tuple("d.md", 6, 17),
            tuple("e.md", 2, 9),
            tuple("f.md", 4, 1),
            tuple("g.md", 4, 1));
    assertThat(folder.problems(folder.read(PROFILE)))
        .contains(
            """
            posts/d.md:6:5: error: raw HTML is not supported; write Markdown, or \\< for a literal <
                6 | One <b>two</b> [@no].
                  |     ^^^\
            """);
  }

  @Test
  void theFolderMustBeThereAndInTheFolderOfTheProfile() throws IOException {
    assertThat(folder.problems(folder.read(PROFILE)))
        .contains("profile.yaml:2:8: error: 'posts/' does not exist");
    assertThat(folder.problems(folder.read(PROFILE.replace("posts/", "../posts"))))
        .contains("profile.yaml:2:8: error: '../posts' leaves the folder of the profile");
    assertThat(folder.problems(folder.read(PROFILE.replace("posts/", "[a, b]"))))
        .contains("expected the name of a folder for 'posts', found a list");
    folder.with("posts.md", "x");
    assertThat(folder.problems(folder.read(PROFILE.replace("posts/", "posts.md"))))
        .contains("'posts.md' is a file, not a folder");
    Path outside = Files.createTempFile("outside", ".md");
    Files.writeString(outside, post("title: Out\ndate: 2026\n", "Secret.\n"));
    Files.createDirectories(temp.resolve("posts"));
    Files.createSymbolicLink(temp.resolve("posts/link.md"), outside);
    assertThat(folder.problems(folder.read(PROFILE)))
        .contains("'posts/link.md' is a link that leads out of the folder of the profile");
    Files.delete(outside);
  }

  @Test
  void anEmptyFolderIsNoSection() throws IOException {
    Files.createDirectories(temp.resolve("posts"));
    Document page = folder.document("page", PROFILE + "awards: [{title: A}]\n");
    assertThat(page.sections()).hasSize(1);
    assertThat(page.articles()).isEmpty();
  }

  @Test
  void thePreviewSeesThePostsAndTheirFolder() {
    folder.with("posts/a.md", post("title: A\ndate: 2026\n", "A.\n"));
    Dossier dossier = folder.read(PROFILE);
    assertThat(dossier.inputFiles())
        .extracting(InputPath::path)
        .contains(temp.resolve("posts"), temp.resolve("posts/a.md"));
  }

  @Test
  void aPostInAnotherLanguageKeepsIt() {
    folder.with(
        "posts/a.md",
        post("title: Neues Jahr\ndate: 2026-01-07\nlanguage: de\n", "Frohes neues Jahr.\n"));
    Document page = folder.document("page", PROFILE);
    Article article = page.articles().get(0);
    assertThat(article.text().language()).isEqualTo("de");
    assertThat(article.entry().title().language()).isEqualTo("de");
    Document complete =
        folder.document("page", PROFILE.replace("format: html", "format: html, complete: true"));
    assertThat(complete.articles()).hasSize(1);
  }

  @Test
  void aDocumentThatIsNoPageListsPostsOnlyIfAsked() {
    folder.with("posts/a.md", post("title: A\ndate: 2026-01-07\n", "A.\n"));
    String profile = PROFILE.replace("format: html", "format: pdf");
    assertThat(folder.document("page", profile).sections()).isEmpty();
    Document asked =
        folder.document("page", profile.replace("format: pdf", "format: pdf, sections: [posts]"));
    assertThat(asked.sections()).hasSize(1);
    assertThat(asked.articles()).isEmpty();
  }

  private static List<String> titles(Section.Group group) {
    return group.entries().stream().map(entry -> entry.title().plain()).toList();
  }

  @Test
  void aProblemIsReportedOnceInTheFileOfThePost() {
    folder
        .with("posts/a.md", post("titel: Looms\ndate: 2026-02-01\nid: x\n", "Warp.\n"))
        .with("posts/b.md", post("title: Tides\nid: x\nhue: red\n", "Ebb.\n"));
    assertThat(folder.read(PROFILE).problems())
        .extracting(problem -> problem.toString().replaceAll("(?s)\\n.*|" + temp + "/", ""))
        .containsExactly(
            "posts/a.md:2:1: error: unknown key 'titel'; did you mean 'title'?",
            "posts/b.md:2:1: error: missing 'date'",
            "posts/b.md:3:5: error: duplicate id 'x'; already used by posts/a.md, line 2",
            "posts/b.md:4:1: error: unknown key 'hue'; allowed are id, title, date, summary, tags,"
                + " language, draft, selected, text");
  }
}
