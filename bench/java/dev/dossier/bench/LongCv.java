package dev.dossier.bench;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A CV with many publications, and the same as a source of Typst. */
final class LongCv {
  private LongCv() {}

  /**
   * Writes {@code cv.pdf} and {@code typst.typ}; the arguments are a folder and a number of works.
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int works = Integer.parseInt(arguments[1]);
    Dossier.read(profile(folder, works)).write(folder, WriteOptions.defaults());
    Files.writeString(
        folder.resolve("typst.typ"),
        Works.of(works).stream().map(LongCv::typst).collect(Collectors.joining("\n", HEAD, "\n")));
  }

  private static final String HEAD =
      """
      #set document(title: "Ada Lindqvist: CV")
      #set page(paper: "a4", margin: 25mm, numbering: "1 / 1")
      #set text(size: 10.5pt)
      = Ada Lindqvist
      == Publications
      """;

  /**
   * Writes a profile.
   *
   * @return its path
   */
  static Path profile(Path folder, int works) throws IOException {
    Files.writeString(
        folder.resolve("works.bib"),
        Works.of(works).stream().map(Works::bibTex).collect(Collectors.joining("\n")));
    return Files.writeString(
        folder.resolve("profile.yaml"),
        """
        person: {name: Ada Lindqvist}
        publications: [works.bib]
        documents:
          - {name: page, format: html}
          - {name: cv, format: pdf}
        """);
  }

  /** A paragraph with the same facts, links and emphasis as in the CV. */
  private static String typst(Publication work) {
    List<CslName> authors = work.names("author");
    String names =
        authors.stream()
            .map(name -> name.family() + ", " + name.given())
            .map(name -> name.startsWith("Lindqvist,") ? "*" + name + "*" : name)
            .collect(Collectors.joining(", "));
    String where = work.variable("container-title");
    String address = "https://doi.org/" + work.variable("DOI");
    return "#block[%s. %s. “%s.” %s #link(\"%s\")[#\"%s\"].]"
        .formatted(
            names,
            work.issued().iso(),
            work.title(),
            where == null ? "" : "_" + where + "_.",
            address,
            address);
  }
}
