package dev.dossier.bibliography.bibtex;

import dev.dossier.profile.csl.Publication;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes works as BibTeX, in UTF-8.
 *
 * <p>Entries are for BibTeX's own styles: they have its types and fields wherever it has a word,
 * and BibLaTeX's where it has none ({@code @software}, {@code eventtitle}), which those styles take
 * for {@code @misc} and pass over. What was read from a {@code .bib} file and written is read the
 * same again. What CSL has and neither of the two is left out.
 */
public final class BibTexWriter {
  private BibTexWriter() {}

  /** A file: all entries, in the order given, with an empty line between. */
  public static String write(List<Publication> works) {
    return works.stream().map(BibTexWriter::whole).collect(Collectors.joining("\n"));
  }

  /** An entry to be copied: without its abstract and keywords, and not set in columns. */
  public static String entry(Publication work) {
    Map<String, String> fields = new BibTexFields(work).all();
    fields.remove("abstract");
    fields.remove("keywords");
    return text(work, fields, 0);
  }

  private static String whole(Publication work) {
    Map<String, String> fields = new BibTexFields(work).all();
    return text(work, fields, fields.keySet().stream().mapToInt(String::length).max().orElse(0));
  }

  private static String text(Publication work, Map<String, String> fields, int width) {
    String lines =
        fields.entrySet().stream()
            .map(field -> line(field.getKey(), field.getValue(), width))
            .collect(Collectors.joining(",\n"));
    return "@%s{%s,\n%s\n}\n".formatted(type(work), key(work.id()), lines);
  }

  /** A month is a macro of BibTeX's, and so not in braces. */
  private static String line(String name, String value, int width) {
    String written = name.equals("month") ? value : "{" + value + "}";
    return "  " + name + " ".repeat(Math.max(0, width - name.length())) + " = " + written;
  }

  /** What has a meaning in BibTeX cannot stand in a key. */
  private static String key(String id) {
    return id.replaceAll("[\\s,{}()=\"#%~\\\\]", "_");
  }

  /** The entry's own type, if it was read from BibTeX; else the nearest one. */
  private static String type(Publication work) {
    String own = work.variable(BibTexMapping.TYPE);
    if (own != null) {
      return own;
    }
    String genre = String.valueOf(work.variable("genre")).toLowerCase(Locale.ROOT);
    return switch (work.type()) {
      case "article-journal", "article-magazine", "article-newspaper", "review", "review-book" ->
          "article";
      case "book", "classic" ->
          work.names("author").isEmpty() && !work.names("editor").isEmpty() ? "collection" : "book";
      case "chapter" -> "incollection";
      case "entry", "entry-dictionary", "entry-encyclopedia" -> "inreference";
      case "paper-conference" -> "inproceedings";
      case "thesis" -> genre.contains("master") ? "mastersthesis" : "phdthesis";
      case "report" -> "techreport";
      case "manuscript", "speech" -> "unpublished";
      case "pamphlet" -> "booklet";
      case "collection" -> "collection";
      case "webpage", "post", "post-weblog" -> "online";
      case "dataset", "patent", "software", "standard", "periodical" -> work.type();
      case "motion_picture" -> "movie";
      case "song" -> "music";
      case "graphic" -> "image";
      case "personal_communication" -> "letter";
      case "legal_case" -> "jurisdiction";
      case "bill", "legislation", "regulation" -> "legislation";
      case "treaty" -> "legal";
      default -> "misc";
    };
  }
}
