package dev.dossier.bibliography.bibtex;

import dev.dossier.Problem;
import dev.dossier.ProblemKind;
import dev.dossier.Severity;
import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.bibliography.name.BibTexFieldFault;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.shape.KeySuggestions;
import dev.dossier.source.shape.Suggestions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a {@code .bib} file. */
public final class BibTexFile {
  /** Fields of addresses and files, and those that are never printed. */
  private static final Set<String> NO_TEXT =
      Set.of(
          "url",
          "doi",
          "file",
          "pdf",
          "bdsk-url-1",
          "bdsk-url-2",
          "bdsk-file-1",
          "comment",
          "biburl",
          "bibsource",
          "timestamp",
          "html",
          "abbr",
          "annote",
          "annotation");

  private final SourceFile file;
  private final Problems problems;
  private final int[] lineStarts;

  private BibTexFile(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
    this.lineStarts = lineStarts(file.text());
  }

  /**
   * Reads a file. Never throws for what is in it.
   *
   * @param path where it is
   * @param name what problems call it
   * @param problems receives all that is wrong
   */
  public static List<PlacedWork> read(Path path, String name, Problems problems) {
    SourceFile file = SourceFile.read(path, name, problems);
    return file == null ? List.of() : new BibTexFile(file, problems).works();
  }

  private List<PlacedWork> works() {
    BibTexParser.Result parsed = BibTexParser.parse(file.withoutControlCharacters(problems));
    parsed.faults().forEach(this::warn);
    List<BibTexEntry> entries = parsed.entries().stream().map(this::withoutBadFields).toList();
    BibTexInheritance inheritance = new BibTexInheritance(entries);
    List<PlacedWork> works = new ArrayList<>();
    for (BibTexEntry entry : entries) {
      if (entry.type().equals("xdata") || entry.type().equals("set")) {
        continue;
      }
      checkType(entry);
      checkHtml(entry);
      BibTexMapping.Result mapped = BibTexMapping.map(inheritance.resolve(entry));
      mapped.faults().forEach(fault -> warn(entry, fault));
      works.add(
          new PlacedWork(
              mapped.work(),
              (severity, message) ->
                  problem(severity, entry.keyOffset(), entry.key().length(), message, null)));
    }
    checkReferences(inheritance, entries);
    return works;
  }

  private void warn(BibTexFault fault) {
    problems.add(
        problem(Severity.WARNING, fault.offset(), fault.length(), fault.message(), null),
        fault.kind());
  }

  /** Shows what is odd in a field where it stands; what is inherited is shown where it is from. */
  private void warn(BibTexEntry entry, BibTexFieldFault fault) {
    if (!entry.places().containsKey(fault.field())) {
      return;
    }
    BibTexEntry.Place field = entry.place(fault.field());
    int end = Math.min(field.offset() + field.length(), file.text().length());
    int found = file.text().substring(field.offset(), end).indexOf(fault.written());
    int offset = found < 0 ? field.offset() : field.offset() + found;
    int length = found < 0 ? field.length() : fault.written().length();
    String where = "field '%s' of entry '%s': ".formatted(fault.field(), entry.key());
    warn(new BibTexFault(offset, Math.max(1, length), where + fault.message(), fault.kind()));
  }

  private BibTexEntry withoutBadFields(BibTexEntry written) {
    BibTexEntry entry = withoutLongFields(written);
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    for (BibTexAddresses.Fault fault : BibTexAddresses.check(entry)) {
      BibTexEntry.Place place = entry.place(fault.field());
      String kind = "bad address in " + fault.field();
      warn(BibTexFault.of(place.offset(), place.length(), fault.message(), kind));
      if (fault.isDropped()) {
        fields.remove(fault.field());
      }
    }
    return entry.with(fields);
  }

  private BibTexEntry withoutLongFields(BibTexEntry entry) {
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    BibTexLongFields.check(entry)
        .forEach(
            (field, problem) -> {
              fields.remove(field);
              if (BibTexLongFields.isRead(field)) {
                BibTexEntry.Place place = entry.place(field);
                String message =
                    "field '%s' of entry '%s' is left out: %s"
                        .formatted(field, entry.key(), problem);
                warn(BibTexFault.of(place.offset(), place.length(), message, "long " + field));
              }
            });
    return entry.with(fields);
  }

  private void checkReferences(BibTexInheritance inheritance, List<BibTexEntry> entries) {
    KeySuggestions suggestions =
        new KeySuggestions(entries.stream().map(BibTexEntry::key).toList());
    for (BibTexInheritance.Dangling dangling : inheritance.dangling()) {
      BibTexEntry entry = dangling.entry();
      String message =
          "%s of entry '%s' names '%s', which is not in this file"
              .formatted(dangling.field(), entry.key(), dangling.key());
      BibTexEntry.Place place = entry.place(dangling.field());
      problems.add(
          problem(
              Severity.WARNING,
              place.offset(),
              place.length(),
              message,
              suggestions.nearest(dangling.key())),
          ProblemKind.of("dangling " + dangling.field()));
    }
  }

  private void checkHtml(BibTexEntry entry) {
    for (Map.Entry<String, String> field : entry.fields().entrySet()) {
      boolean text = !NO_TEXT.contains(field.getKey());
      if (text && LatexText.hasForeignHtml(field.getValue())) {
        BibTexEntry.Place place = entry.place(field.getKey());
        String message =
            "field '%s' of entry '%s' has HTML: emphasis, sub- and superscript are kept, links give"
                + " their text, all other tags are left out";
        warn(
            new BibTexFault(
                place.offset(),
                place.length(),
                message.formatted(field.getKey(), entry.key()),
                ProblemKind.once("HTML")));
      }
    }
  }

  private void checkType(BibTexEntry entry) {
    if (!BibTexTypes.isKnown(entry.type())) {
      problems.add(
          problem(
              Severity.WARNING,
              entry.keyOffset(),
              entry.key().length(),
              "unknown entry type '@"
                  + entry.type()
                  + "' of '"
                  + entry.key()
                  + "'; it is read as @misc",
              Suggestions.nearest(entry.type(), BibTexTypes.all())),
          ProblemKind.of("unknown type @" + entry.type()));
    }
  }

  private Problem problem(
      Severity severity, int offset, int length, String message, @Nullable String suggestion) {
    String text = file.text();
    int at = Math.min(offset, text.length());
    int found = Arrays.binarySearch(lineStarts, at);
    int line = found >= 0 ? found : -found - 2;
    int column = text.codePointCount(lineStarts[line], at) + 1;
    return file.problem(severity, line + 1, column, length, "", message, suggestion);
  }

  private static int[] lineStarts(String text) {
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n'));
      if (ends && i + 1 < text.length()) {
        starts.add(i + 1);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
