package dev.dossier.bibliography;

import dev.dossier.source.LongText;
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

  /** What databases export beside what an entry says of itself; nothing reads it. */
  private static final Pattern UNREAD =
      Pattern.compile(".*(?:references|affiliation|funding|file|review|bdsk|mesh).*");

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

  /** Whether a field is worth a warning. */
  static boolean isRead(String field) {
    return !UNREAD.matcher(field).matches();
  }
}
