package dev.dossier.bibliography.bibtex;

import dev.dossier.Problem;
import dev.dossier.ProblemKind;
import dev.dossier.Severity;
import dev.dossier.bibliography.latex.LatexText;
import dev.dossier.bibliography.name.BibTexFieldProblem;
import dev.dossier.profile.csl.Publication;
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

/** Reads BibTeX and BibLaTeX files ({@code .bib}). */
public final class BibTexFile {
  /** Fields that contain URLs or file names, and fields that are never printed. */
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
   * Reads the works of a file. Malformed content is reported, never thrown; {@code @xdata} and
   * {@code @set} entries are no works.
   *
   * @param path the file
   * @param name the name of the file in problems
   * @param problems receives problems, with their positions
   * @return the works in the order of the file; empty if the file cannot be read
   */
  public static List<Publication> read(Path path, String name, Problems problems) {
    SourceFile file = SourceFile.read(path, name, problems);
    return file == null ? List.of() : new BibTexFile(file, problems).works();
  }

  private List<Publication> works() {
    BibTexParser.Result parsed = BibTexParser.parse(file.withoutControlCharacters(problems));
    parsed.problems().forEach(this::warn);
    List<BibTexEntry> entries = parsed.entries().stream().map(this::withoutBadFields).toList();
    BibTexInheritance inheritance = new BibTexInheritance(entries);
    List<Publication> works = new ArrayList<>();
    int counted = 0; // Entries are in the order of the file: none is counted from its start.
    int key = 0;
    for (BibTexEntry entry : entries) {
      if (entry.type().equals("xdata") || entry.type().equals("set")) {
        continue;
      }
      checkType(entry);
      checkHtml(entry);
      BibTexMapping.Result mapped = BibTexMapping.map(inheritance.resolve(entry));
      mapped.problems().forEach(fault -> warn(entry, fault));
      int offset = Math.min(entry.keyOffset(), file.text().length());
      key += file.text().codePointCount(counted, offset);
      counted = offset;
      works.add(mapped.work().at(file.location(key, "")));
    }
    checkReferences(inheritance, entries);
    return works;
  }

  private void warn(BibTexProblem fault) {
    problems.add(
        problem(Severity.WARNING, fault.offset(), fault.length(), fault.message(), null),
        fault.kind());
  }

  /** Reports a problem at its place in a field; inherited fields are reported at their origin. */
  private void warn(BibTexEntry entry, BibTexFieldProblem fault) {
    if (!entry.places().containsKey(fault.field())) {
      return;
    }
    BibTexEntry.Place field = entry.place(fault.field());
    int end = Math.min(field.offset() + field.length(), file.text().length());
    int found = file.text().substring(field.offset(), end).indexOf(fault.written());
    int offset = found < 0 ? field.offset() : field.offset() + found;
    int length = found < 0 ? field.length() : fault.written().length();
    String prefix = "field '%s' of entry '%s': ".formatted(fault.field(), entry.key());
    warn(new BibTexProblem(offset, Math.max(1, length), prefix + fault.message(), fault.kind()));
  }

  private BibTexEntry withoutBadFields(BibTexEntry written) {
    BibTexEntry entry = withoutLongFields(written);
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    for (FieldUrlCheck.UrlProblem fault : FieldUrlCheck.check(entry)) {
      BibTexEntry.Place place = entry.place(fault.field());
      String kind = "bad address in " + fault.field();
      warn(BibTexProblem.of(place.offset(), place.length(), fault.message(), kind));
      if (fault.isDropped()) {
        fields.remove(fault.field());
      }
    }
    return entry.with(fields);
  }

  private BibTexEntry withoutLongFields(BibTexEntry entry) {
    Map<String, String> fields = new LinkedHashMap<>(entry.fields());
    FieldLengthCheck.check(entry)
        .forEach(
            (field, problem) -> {
              fields.remove(field);
              if (FieldLengthCheck.isRead(field)) {
                BibTexEntry.Place place = entry.place(field);
                String message =
                    "field '%s' of entry '%s' is ignored: %s"
                        .formatted(field, entry.key(), problem);
                warn(BibTexProblem.of(place.offset(), place.length(), message, "long " + field));
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
          "%s of entry '%s' refers to '%s', which is not in this file"
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
      if (text && LatexText.hasUnsupportedHtml(field.getValue())) {
        BibTexEntry.Place place = entry.place(field.getKey());
        String message =
            "field '%s' of entry '%s' contains HTML: emphasis, subscript and superscript are kept,"
                + " links are replaced by their text, all other tags are removed";
        warn(
            new BibTexProblem(
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
                  + "'; it is treated as @misc",
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
