package dev.dossier.importer;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.importer.draft.DraftMap;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.ProfileWriter;
import dev.dossier.importer.draft.SourceNode;
import dev.dossier.importer.format.SourceFormat;
import dev.dossier.source.file.Problems;
import dev.dossier.starter.Starter;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a profile from CVs of other programs. Nothing is lost: what a profile has no key for, or
 * what is wrong, is a comment at its entry, and a problem with its place.
 *
 * <pre>{@code
 * ImportResult result =
 *     new Importer().importFiles(List.of(Path.of("resume.json")), Path.of("profile.yaml"));
 * result.problems().forEach(System.err::println);
 * }</pre>
 */
public final class Importer {
  /** What can be imported, for messages and help. */
  public static final String FORMATS =
      "JSON Resume, RenderCV, YAMLResume, LinkedIn's data export (.zip), an ORCID record (XML or"
          + " JSON), BibTeX and CSL-JSON";

  private static final String PRINTED_HTML =
      "imported with its HTML, which documents print as it is; write Markdown in the profile";

  private static final Pattern HTML =
      Pattern.compile(
          "(?i)</?(?:p|br|b|i|u|a|em|strong|ul|ol|li|div|span|h[1-6])(?:\\s[^<>]*+)?/?>"
              + "|&(?:amp|nbsp|lt|gt|quot|#39);");

  /** Names the schema for editors. */
  private static final String SCHEMA_LINE =
      "yaml-language-server: $schema=" + Starter.SCHEMA + "\n\n";

  /**
   * Imports files into a new profile. The first file that has a value wins over later ones.
   * Overwrites nothing.
   *
   * @param files CVs, and bibliographies that the profile is to name
   * @param profile the profile to write; its folder is created if needed
   * @return no files if an input cannot be read; then the problems say why
   * @throws FileAlreadyExistsException if a file to write exists; then none is written. The message
   *     names it
   * @throws IOException if a file cannot be written
   */
  public ImportResult importFiles(List<Path> files, Path profile) throws IOException {
    if (Files.exists(profile, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(profile.toString());
    }
    Problems problems = new Problems();
    ProfileDraft draft = new ProfileDraft();
    Map<SourceNode, SourceFormat> sources = new LinkedHashMap<>();
    List<String> headings = new ArrayList<>();
    for (Path file : files) {
      InputReader reader = new InputReader(file, problems);
      SourceFormat format = reader.read();
      if (format != null) {
        String name = String.valueOf(file.getFileName());
        headings.add("Imported from " + name + " (" + format.name() + ").");
        sources.put(reader.root(), format);
        format.addTo(draft, reader.root());
      }
    }
    if (!problems.haveErrors()) {
      reportIfAllAreEmpty(sources, problems);
    }
    if (problems.haveErrors()) {
      return new ImportResult(List.of(), List.of(), List.of(), problems.sorted());
    }
    String heading = SCHEMA_LINE + String.join("\n", headings);
    draft.complete();
    List<Problem> report = new ArrayList<>(problems.sorted());
    report.addAll(new ProfileCheck(draft.root(), heading, draft.files()).removeErrors());
    sources.forEach((root, format) -> report(root, format, draft, report));
    String text = new ProfileWriter(draft.root(), heading).text();
    List<Path> written = write(profile, text, draft.files());
    return new ImportResult(
        written, draft.privateKeys(), privateComments(sources), report.stream().sorted().toList());
  }

  /** Reports files of which nothing can be read, unless there are others. */
  private static void reportIfAllAreEmpty(
      Map<SourceNode, SourceFormat> sources, Problems problems) {
    Problems found = new Problems();
    if (sources.entrySet().stream()
        .anyMatch(source -> source.getValue().hasContent(source.getKey(), found))) {
      return;
    }
    found.sorted().forEach(problems::add);
    for (SourceNode root : sources.keySet()) {
      problems.add(
          Problem.ofFile(Severity.ERROR, root.file().name(), "has no entry that can be read"));
    }
  }

  /** The values that stand in comments and may be private. */
  private static List<String> privateComments(Map<SourceNode, SourceFormat> sources) {
    return sources.entrySet().stream()
        .flatMap(
            source ->
                source.getKey().leaves().stream()
                    .filter(leaf -> isCommented(leaf, source.getValue())))
        .filter(SourceNode::isPrivate)
        .map(SourceNode::path)
        .distinct()
        .toList();
  }

  private static boolean isCommented(SourceNode leaf, SourceFormat format) {
    return !leaf.isTaken() && format.bookkeeping(leaf) == null;
  }

  private static void report(
      SourceNode root, SourceFormat format, ProfileDraft draft, List<Problem> report) {
    // Those of an archive are reported for each of its files.
    Map<String, List<SourceNode>> bookkeeping = new LinkedHashMap<>();
    for (SourceNode leaf : root.leaves()) {
      if (leaf.isTaken()) {
        if (HTML.matcher(leaf.text()).find()) {
          report.add(leaf.problem(Severity.HINT, PRINTED_HTML));
        }
      } else if (format.bookkeeping(leaf) != null) {
        bookkeeping.computeIfAbsent(leaf.file().name(), any -> new ArrayList<>()).add(leaf);
      } else {
        report.add(leaf.report());
        DraftMap entry = leaf.entry();
        (entry == null || entry.isEmpty() ? draft.root() : entry).comment(leaf.comment());
      }
    }
    bookkeeping.values().forEach(leaves -> report.add(aboutTheFile(leaves, format)));
  }

  private static Problem aboutTheFile(List<SourceNode> leaves, SourceFormat format) {
    String values =
        leaves.size() == 1 ? "1 value that describes" : leaves.size() + " values that describe";
    String keys =
        leaves.stream().map(format::bookkeeping).distinct().collect(Collectors.joining("', '"));
    return leaves
        .get(0)
        .problem(
            Severity.HINT,
            "not imported: " + values + " the file and not the person: '" + keys + "'");
  }

  private static List<Path> write(Path profile, String text, Map<String, Path> others)
      throws IOException {
    Path folder = Objects.requireNonNull(profile.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    for (Map.Entry<String, Path> other : others.entrySet()) {
      Path target = folder.resolve(other.getKey());
      if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
          && !Files.isSameFile(target, other.getValue())) {
        throw new FileAlreadyExistsException(target.toString());
      }
    }
    List<Path> written = new ArrayList<>();
    for (Map.Entry<String, Path> other : others.entrySet()) {
      Path target = folder.resolve(other.getKey());
      if (!Files.exists(target)) {
        written.add(Files.copy(other.getValue(), target));
      }
    }
    Path schema = folder.resolve(Starter.SCHEMA);
    if (!Files.exists(schema, LinkOption.NOFOLLOW_LINKS)) {
      written.add(Files.writeString(schema, Dossier.schema(), StandardOpenOption.CREATE_NEW));
    }
    Path draft = folder.resolve("." + profile.getFileName() + ".tmp");
    try {
      Files.writeString(draft, text);
      // Without REPLACE_EXISTING: a file that has been made since is not overwritten.
      written.add(0, Files.move(draft, profile));
    } finally {
      Files.deleteIfExists(draft);
    }
    return written;
  }
}
