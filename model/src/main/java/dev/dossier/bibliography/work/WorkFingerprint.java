package dev.dossier.bibliography.work;

import dev.dossier.bibliography.bibtex.BibTexTypes;
import dev.dossier.profile.csl.CslMarkup;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.Doi;
import dev.dossier.profile.value.PartialDate;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties that identify a work, normalized so that records from different sources can be
 * compared. Missing values are {@code null}; a missing title or author is empty.
 *
 * @param title the folded title, see {@link #fold}
 * @param mainTitle the folded title without its subtitle
 * @param isCommonTitle whether many works share this title
 * @param doi in lower case
 * @param arxiv the arXiv identifier without its version
 * @param kind the kind of work; {@code null} if the record does not determine it
 * @param place where it was published
 * @param part which part of a book it is, and in which edition
 */
public record WorkFingerprint(
    String title,
    String mainTitle,
    boolean isCommonTitle,
    @Nullable String doi,
    @Nullable String arxiv,
    @Nullable String pmid,
    @Nullable String kind,
    boolean isPreprint,
    FirstAuthor author,
    @Nullable Integer year,
    @Nullable Integer month,
    Place place,
    Part part) {

  /** Where a work was published. */
  record Place(
      @Nullable String container,
      @Nullable String volume,
      @Nullable String issue,
      @Nullable String page,
      @Nullable String number) {}

  /** Which part of a book a work is, and in which edition. */
  record Part(String name, @Nullable String edition) {}

  private static final Pattern MAIN_TITLE = Pattern.compile("^(.+?)(?::|\\?|\\.|\\s[–—-])\\s.*$");
  private static final Pattern PAGES =
      Pattern.compile("(?i)^\\s*(?:pages?|pp?\\.?|s\\.)\\s*(?=\\w)");
  private static final Pattern LABEL = Pattern.compile("(?i)^\\s*(?:no|nr|vol|issue|n)\\b\\.?\\s*");
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}.+#]+");

  /** Signs that distinguish nothing where they are. */
  private static final Pattern NEEDLESS =
      Pattern.compile("(?<!\\p{Nd})\\.|\\.(?!\\p{Nd})|(?<!\\p{L}\\+?)[+#]");

  private static final List<String> EDITIONS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth");

  /** Returns the fingerprint of a record. */
  public static WorkFingerprint of(Publication work) {
    boolean preprint = Preprints.isPreprint(work);
    PartialDate issued = work.issued();
    String title = fold(work.title());
    return new WorkFingerprint(
        title,
        fold(MAIN_TITLE.matcher(work.title()).replaceFirst("$1")),
        WorkMatch.isCommon(title),
        doi(work),
        Preprints.arxivNumber(work),
        work.variable("PMID"),
        preprint ? null : kind(work.type()),
        preprint,
        FirstAuthor.of(creators(work)),
        issued == null ? null : issued.year(),
        issued == null ? null : issued.month(),
        place(work),
        part(work));
  }

  /**
   * Returns the DOI in lower case, from the variable {@code DOI} or {@code URL}, or {@code null}.
   */
  public static @Nullable String doi(Publication work) {
    for (String variable : List.of("DOI", "URL")) {
      String written = Objects.requireNonNullElse(work.variable(variable), "").strip();
      String found = Doi.inAddress(written);
      if (found != null) {
        return found.toLowerCase(Locale.ROOT);
      }
      if (variable.equals("DOI") && !written.isEmpty()) {
        return written.toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  private static List<CslName> creators(Publication work) {
    return Stream.of("author", "editor")
        .map(work::people)
        .filter(names -> !names.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  /** Returns the kind of work; two records with different kinds are different works. */
  private static @Nullable String kind(String type) {
    return switch (type) {
      case "document" -> null;
      case "article-journal", "article-magazine", "article-newspaper" -> "article";
      case "chapter", "paper-conference" -> "paper in a book";
      default -> type;
    };
  }

  private static Place place(Publication work) {
    String container =
        Stream.of("container-title", "event-title")
            .map(work::variable)
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    boolean series = work.variable("collection-title") != null;
    return new Place(
        container,
        series ? null : number(work, "volume"),
        number(work, "issue"),
        firstPage(work.variable("page")),
        number(work, "number"));
  }

  private static @Nullable String firstPage(@Nullable String pages) {
    if (pages == null) {
      return null;
    }
    String first = PAGES.matcher(pages).replaceFirst("").split("[-–—,;+]", 2)[0];
    return emptyToNull(fold(first));
  }

  private static @Nullable String number(Publication work, String variable) {
    String value = work.variable(variable);
    return value == null ? null : emptyToNull(fold(LABEL.matcher(value).replaceFirst("")));
  }

  /**
   * Returns the part and edition. The volumes of a set share its title, so the volume counts as a
   * part; in a series ({@code collection-title}), each book has its own title.
   */
  private static Part part(Publication work) {
    boolean paper = work.type().startsWith("article") || BibTexTypes.isInBook(work.type());
    boolean volume = !paper && work.variable("collection-title") == null;
    String name =
        Stream.of("volume-title", "part-title", "part-number", volume ? "volume" : "part")
            .map(variable -> fold(Objects.requireNonNullElse(work.variable(variable), "")))
            .collect(Collectors.joining("|"));
    String edition = work.variable("edition");
    return new Part(name, edition == null ? null : edition(fold(edition)));
  }

  private static String edition(String folded) {
    String word = folded.replaceFirst("(?:edition|ed|aufl|auflage)$", "");
    int index = EDITIONS.indexOf(word);
    return index >= 0 ? String.valueOf(index + 1) : word.replaceFirst("^(\\d+)\\D*$", "$1");
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  /**
   * Folds a text for comparison: letters and digits only, without accents, markup and case. Signs
   * that distinguish {@code C} from {@code C++} and version 1.1 from version 11 are kept.
   */
  static String fold(String text) {
    if (text.isEmpty()) {
      return text;
    }
    String letters =
        Normalizer.normalize(CslMarkup.removed(text), Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("&", " and ")
            .replace("ß", "ss")
            .replace('ø', 'o')
            .replace('ł', 'l')
            .replace('đ', 'd')
            .replace('ı', 'i');
    return NEEDLESS
        .matcher(SIGNS.matcher(letters).replaceAll(""))
        .replaceAll("")
        .replace("æ", "ae")
        .replace("œ", "oe");
  }
}
