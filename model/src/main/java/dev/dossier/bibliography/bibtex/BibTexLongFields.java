package dev.dossier.bibliography.bibtex;

import dev.dossier.source.bind.LongText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks the fields of a BibTeX entry for text that is too long to be what the field is for, and
 * would take minutes to be set. It is left out with a warning.
 */
final class BibTexLongFields {
  private static final Pattern AND = Pattern.compile("\\s(?i:and)\\s");

  /** Fields that are read, but for those that {@link BibTexMapping} has in its tables. */
  private static final Pattern READ =
      Pattern.compile(
          "\\w*(?:title|titleaddon|date)|journal|series|publisher|address|location|school"
              + "|institution|organization|note|addendum|howpublished|abbr|author\\+an|type|genre"
              + "|url|doi|eprint|eprinttype|eprintclass|archiveprefix|primaryclass"
              + "|number|issue|pages|eid|part|year|month|day|language|langid|hyphenation"
              + "|crossref|xdata|options|editortype|entrysubtype|holder");

  private BibTexLongFields() {}

  /** What is wrong with fields that are left out, by their names; empty if nothing is. */
  static Map<String, String> check(BibTexEntry entry) {
    Map<String, String> faults = new LinkedHashMap<>();
    entry
        .fields()
        .forEach(
            (field, value) -> {
              // A large collaboration has thousands of authors, and no name is long.
              boolean isNames = BibTexMapping.NAMES.containsKey(field);
              Stream<String> texts = isNames ? AND.splitAsStream(value) : Stream.of(value);
              texts
                  .map(LongText::problem)
                  .filter(Objects::nonNull)
                  .findFirst()
                  .ifPresent(problem -> faults.put(field, problem));
            });
    return faults;
  }

  /** Whether a field is worth a warning: what databases export beside it is not. */
  static boolean isRead(String field) {
    return READ.matcher(field).matches()
        || BibTexLinks.LINKS.containsKey(field)
        || Stream.of(BibTexMapping.NAMES, BibTexMapping.PLAIN, BibTexMapping.TEXT)
            .anyMatch(table -> table.containsKey(field));
  }
}
