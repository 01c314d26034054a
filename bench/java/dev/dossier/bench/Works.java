package dev.dossier.bench;

import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/**
 * A researcher's works, invented: the same for the same number.
 *
 * <p>One person writes most papers as first or last author, with a few dozen others who come again
 * and again, so that many have the same authors and year and must be distinguished.
 */
final class Works {
  private static final List<String> FAMILY =
      List.of(
          "Okafor",
          "Lindqvist",
          "Moreau",
          "van der Berg",
          "Tanaka",
          "Kowalska",
          "Silva",
          "Haddad",
          "Novák",
          "Petrov",
          "Yılmaz",
          "Castellanos",
          "O’Neill",
          "Müller",
          "Fernández",
          "Ng");
  private static final List<String> GIVEN =
      List.of("Ada", "Bo", "Chloé", "Dmitri", "Emeka", "Fatima", "Goran", "Hye-jin", "Iris M.");
  private static final List<String> WORDS =
      List.of(
          "scalable",
          "inference",
          "of",
          "lattice",
          "fields",
          "with",
          "Monte",
          "Carlo",
          "sampling",
          "on",
          "exascale",
          "machines",
          "a",
          "study",
          "for",
          "the",
          "GPU",
          "era",
          "weather",
          "ensembles",
          "in",
          "sparse",
          "graphs",
          "learning",
          "to",
          "transport",
          "measures");
  private static final List<String> JOURNALS =
      List.of(
          "Journal of Computational Physics",
          "Physical Review D",
          "Parallel Computing",
          "Machine Learning: Science and Technology",
          "Computer Physics Communications");

  private final Random random = new Random(20260107);

  private Works() {}

  static List<Publication> of(int number) {
    Works works = new Works();
    List<Publication> all = new ArrayList<>(number);
    for (int i = 0; i < number; i++) {
      all.add(works.work(i, number));
    }
    return all;
  }

  private Publication work(int index, int number) {
    Map<String, String> variables = new HashMap<>();
    variables.put("title", title());
    variables.put("DOI", "10.1000/work." + index);
    // Some ten papers a year at 200, and a library's hundreds at 20,000.
    PartialDate issued = new PartialDate(2026 - random.nextInt(20), 1 + random.nextInt(12), null);
    String type =
        pick(List.of("article-journal", "article-journal", "paper-conference", "article"));
    switch (type) {
      case "article-journal" -> {
        variables.put("container-title", pick(JOURNALS));
        variables.put("volume", String.valueOf(1 + random.nextInt(400)));
        variables.put("issue", String.valueOf(1 + random.nextInt(12)));
        int first = 1 + random.nextInt(900);
        variables.put("page", first + "-" + (first + 1 + random.nextInt(30)));
      }
      case "paper-conference" -> {
        variables.put("container-title", "Proceedings of the " + pick(JOURNALS) + " Workshop");
        variables.put("publisher", "ACM");
      }
      default -> variables.put("publisher", "arXiv");
    }
    return new Publication(
        "work" + index,
        type,
        variables,
        Map.of("author", authors(number)),
        Map.of("issued", CslDate.of(issued)),
        List.of());
  }

  private List<CslName> authors(int number) {
    List<CslName> authors = new ArrayList<>();
    authors.add(name("Lindqvist", "Ada"));
    int others = random.nextInt(6);
    for (int i = 0; i < others; i++) {
      authors.add(name(pick(FAMILY), pick(GIVEN)));
    }
    // In a larger library there are others' works too.
    if (number > 500 && random.nextInt(10) > 2) {
      authors.add(0, name(pick(FAMILY) + "-" + pick(FAMILY), pick(GIVEN)));
    }
    return authors;
  }

  private static CslName name(String family, String given) {
    return CslName.of(family, given);
  }

  private String title() {
    StringBuilder title = new StringBuilder();
    int words = 6 + random.nextInt(8);
    for (int i = 0; i < words; i++) {
      title.append(i == 0 ? "" : " ").append(pick(WORDS));
    }
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }

  /** A work as an entry of a {@code .bib} file. */
  static String bibTex(Publication work) {
    String authors =
        work.names("author").stream()
            .map(name -> name.family() + ", " + name.given())
            .collect(Collectors.joining(" and "));
    String where = work.variable("container-title") == null ? "" : work.variable("container-title");
    return "@article{%s,\n  title = {%s},\n  author = {%s},\n  journal = {%s},\n  date = {%s},\n  doi = {%s}\n}\n"
        .formatted(
            work.id(), work.title(), authors, where, work.issued().iso(), work.variable("DOI"));
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
