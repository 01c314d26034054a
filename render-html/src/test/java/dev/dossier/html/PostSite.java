package dev.dossier.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small site with posts, and pages of a project and of a publication. */
public final class PostSite {
  private static final String PROFILE =
      """
      person: {name: Ada Example, headline: Looms that compute, email: ada@example.org}
      summary: A weaver.
      publications:
        items:
          - id: cards
            type: article-journal
            title: Weaving by numbers
            container-title: Journal of Looms
            volume: "12"
            issued: 2024
            DOI: 10.1000/182
            author: [{family: Example, given: Ada}, {family: Other, given: Max}]
            abstract: We weave.
          - {id: art, type: book, title: Art, author: [{family: Knuth, given: D.}], issued: 1968}
      projects:
        - id: loom
          name: Loom
          title: A loom that computes
          url: https://loom.example.org
          summary: It weaves.
          start: 2020
          publications: [cards]
          talks: [t]
          keywords: [weaving]
          links: [{label: Code, url: "https://github.com/ada/loom"}]
      talks: [{id: t, title: Looms and numbers, event: LoomCon, date: 2025-10-01}]
      posts: posts/
      documents:
        - name: page
          format: html
          file: index.html
          theme: %s
          site: {base-url: "https://ada.example.org", pages: [publications, projects], feed: true}
        - {name: cv, format: pdf}
      """;

  private PostSite() {}

  /**
   * Writes the site.
   *
   * @param copy a folder for the profile
   */
  public static void write(Path copy, Path to, String theme) throws IOException {
    Files.createDirectories(copy.resolve("posts"));
    Files.writeString(copy.resolve("profile.yaml"), PROFILE.formatted(theme));
    Files.writeString(
        copy.resolve("posts/2026-01-05-new-year.md"),
        """
        ---
        title: 🎉 Happy *New* Year
        date: 2026-01-05
        summary: Less-polished, more-frequent updates.
        tags: [hpc, _mine]
        ---
        I’d like to post more[^1], as [@art] says, see [Loom](https://loom.example.org).

        ## What is under way

        - **Loom**: weaving

        ### In print

        ```python
        print("<hello>")
        ```

        ## What is ahead

        More of the same.

        [^1]: More on this soon!
        """);
    Files.writeString(
        copy.resolve("posts/tides.md"),
        "---\ntitle: Notes on tides\ndate: 2025-12-01\n---\nThe sea goes up and down.\n");
    Files.writeString(
        copy.resolve("posts/neu.md"),
        "---\ntitle: Ein Beitrag\ndate: 2026-02-01\nlanguage: de\n---\nAuf Deutsch.\n");
    ExampleSites.write(copy.resolve("profile.yaml"), to, "page");
  }
}
