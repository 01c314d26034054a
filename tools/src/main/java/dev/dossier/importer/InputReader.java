package dev.dossier.importer;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.importer.draft.SourceNode;
import dev.dossier.importer.format.Bibliography;
import dev.dossier.importer.format.JsonResume;
import dev.dossier.importer.format.LinkedIn;
import dev.dossier.importer.format.OrcidRecord;
import dev.dossier.importer.format.RenderCv;
import dev.dossier.importer.format.SourceFormat;
import dev.dossier.importer.format.YamlResume;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.DataNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a file and recognizes its format by its content. */
final class InputReader {
  private static final List<SourceFormat> FORMATS =
      List.of(new RenderCv(), new YamlResume(), new OrcidRecord(), new JsonResume());

  private final Path path;
  private final String name;
  private final Problems problems;
  private @Nullable SourceNode root;

  InputReader(Path path, Problems problems) {
    this.path = path;
    this.name = path.toString();
    this.problems = problems;
  }

  /** Reads the file; {@code null} if it cannot be imported, which is reported. */
  @Nullable SourceFormat read() {
    if (ZipSource.isZip(path)) {
      root = new ZipSource(path, problems).read(LinkedIn.TABLES);
      return root == null ? null : known(root, List.of(new LinkedIn()));
    }
    SourceFile file = SourceFile.read(path, name, problems);
    if (file == null) {
      return null;
    }
    if (Bibliography.beginsAsBibTex(file)) {
      return bibliography(file, true);
    }
    Problems found = new Problems();
    DataNode data =
        file.text().stripLeading().startsWith("<")
            ? XmlTree.read(file, found)
            : DataNode.read(file, found);
    boolean hasValues = data != null && data.kind() != DataNode.Kind.TEXT && !found.haveErrors();
    // BibTeX takes all text between entries for a comment, but so may a text of a CV have them.
    if (!hasValues
        && !isNamed("ya?ml|json|xml")
        && (isNamed("bib(tex)?") || Bibliography.mayBeBibTex(file))) {
      return bibliography(file, true);
    }
    found.sorted().forEach(problems::add);
    if (data == null || problems.haveErrors()) {
      return null;
    }
    SourceNode whole = new SourceNode(file, data);
    root = whole;
    return Bibliography.isCsl(whole) ? bibliography(file, false) : known(whole, FORMATS);
  }

  private SourceFormat bibliography(SourceFile file, boolean isBibTex) {
    root = Bibliography.root(file);
    return new Bibliography(isBibTex);
  }

  /** Whether the name promises a format, whose errors are then reported. */
  private boolean isNamed(String endings) {
    return name.toLowerCase(Locale.ROOT).matches("(?s).*[.](" + endings + ")");
  }

  private @Nullable SourceFormat known(SourceNode found, List<SourceFormat> formats) {
    for (SourceFormat format : formats) {
      if (format.recognizes(found)) {
        return format;
      }
    }
    problems.add(
        Problem.ofFile(
            Severity.ERROR,
            name,
            found.has("person")
                ? "is a profile of Dossier already"
                : "is in no format that can be imported; these are " + Importer.FORMATS));
    return null;
  }

  /** The root of the file that was read. */
  SourceNode root() {
    return Objects.requireNonNull(root);
  }
}
