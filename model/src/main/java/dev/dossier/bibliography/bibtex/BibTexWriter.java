package dev.dossier.bibliography.bibtex;

import dev.dossier.profile.csl.Publication;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes works as BibTeX, in UTF-8.
 *
 * <p>Entries use BibTeX's types and fields where they exist, and BibLaTeX's otherwise
 * ({@code @software}, {@code eventtitle}); BibTeX's styles treat such types as {@code @misc} and
 * ignore such fields. Entries that were read from a {@code .bib} file survive a round trip
 * unchanged. CSL variables that neither format has are omitted.
 *
 * <p>Thread-safe.
 */
public final class BibTexWriter {
  private BibTexWriter() {}

  /** Returns the text of a file with all works, in the order given, separated by blank lines. */
  public static String write(List<Publication> works) {
    return works.stream().map(BibTexWriter::whole).collect(Collectors.joining("\n"));
  }

  /** Returns an entry for copying: without abstract and keywords, and without aligned columns. */
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

  /** Formats a field; the value of {@code month} is a macro, so it is not in braces. */
  private static String line(String name, String value, int width) {
    String written = name.equals("month") ? value : "{" + value + "}";
    return "  " + name + " ".repeat(Math.max(0, width - name.length())) + " = " + written;
  }

  /** Replaces characters that a citation key must not contain. */
  private static String key(String id) {
    return id.replaceAll("[\\s,{}()=\"#%~\\\\]", "_");
  }

  /** Returns the original BibTeX type if there is one, else the closest type. */
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
