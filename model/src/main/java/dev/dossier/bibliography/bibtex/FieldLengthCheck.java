package dev.dossier.bibliography.bibtex;

import dev.dossier.source.bind.LongText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Checks the lengths of an entry's fields. Text that is too long to be valid content, and would
 * take minutes to lay out, is ignored with a warning.
 */
final class FieldLengthCheck {
  private static final Pattern AND = Pattern.compile("\\s(?i:and)\\s");

  /** Fields that are used, in addition to those in the tables of {@link BibTexMapping}. */
  private static final Pattern READ =
      Pattern.compile(
          "\\w*(?:title|titleaddon|date)|journal|series|publisher|address|location|school"
              + "|institution|organization|note|addendum|howpublished|abbr|author\\+an|type|genre"
              + "|url|doi|eprint|eprinttype|eprintclass|archiveprefix|primaryclass"
              + "|number|issue|pages|eid|part|year|month|day|language|langid|hyphenation"
              + "|crossref|xdata|options|editortype|entrysubtype|holder");

  private FieldLengthCheck() {}

  /** Returns the messages for fields that must be ignored, by field name. */
  static Map<String, String> check(BibTexEntry entry) {
    Map<String, String> problems = new LinkedHashMap<>();
    entry
        .fields()
        .forEach(
            (field, value) -> {
              // Large collaborations have thousands of authors: names are checked one by one.
              boolean isNames = BibTexMapping.NAMES.containsKey(field);
              Stream<String> texts = isNames ? AND.splitAsStream(value) : Stream.of(value);
              texts
                  .map(LongText::problem)
                  .filter(Objects::nonNull)
                  .findFirst()
                  .ifPresent(problem -> problems.put(field, problem));
            });
    return problems;
  }

  /** Whether a field is used, so that ignoring it deserves a warning. */
  static boolean isRead(String field) {
    return READ.matcher(field).matches()
        || BibTexLinks.LINKS.containsKey(field)
        || Stream.of(BibTexMapping.NAMES, BibTexMapping.PLAIN, BibTexMapping.TEXT)
            .anyMatch(table -> table.containsKey(field));
  }
}
