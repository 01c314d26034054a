package dev.dossier.importer.format;

import dev.dossier.SourceLocation;
import dev.dossier.bibliography.bibtex.BibTexFile;
import dev.dossier.importer.draft.DraftList;
import dev.dossier.importer.draft.DraftText;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.DataNode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** BibTeX or CSL in JSON or YAML, which the profile names and reads itself. */
public final class Bibliography implements SourceFormat {
  private static final String ENTRY = "@[A-Za-z]++\\s*+[{(]";
  private static final Pattern FIRST_ENTRY = Pattern.compile("(?:\\s++|%.*+)*+" + ENTRY);
  private static final Pattern ANY_ENTRY = Pattern.compile("(?m)^[ \t]*+" + ENTRY);

  private final boolean isBibTex;

  /** Makes the format: BibTeX, or CSL. */
  public Bibliography(boolean isBibTex) {
    this.isBibTex = isBibTex;
  }

  /** Whether a file begins with an entry of BibTeX, after blank lines and comments. */
  public static boolean beginsAsBibTex(SourceFile file) {
    return FIRST_ENTRY.matcher(file.text()).lookingAt();
  }

  /** Whether a line begins with what looks like an entry of BibTeX, or an annotation of Java. */
  public static boolean mayBeBibTex(SourceFile file) {
    return ANY_ENTRY.matcher(file.text()).find();
  }

  /** Whether a value is a list of CSL items, or has one under {@code references}. */
  public static boolean isCsl(SourceNode root) {
    List<SourceNode> items = root.isList() ? root.parts() : root.list("references");
    return !items.isEmpty()
        && items.stream()
            .allMatch(
                item ->
                    item.isMapping() && item.has("type") && (item.has("title") || item.has("id")));
  }

  /** A root whose only value is the file's name: the file stays as it is. */
  public static SourceNode root(SourceFile file) {
    SourceLocation start = new SourceLocation(file.name(), 1, 1, "");
    String name = String.valueOf(file.path().getFileName());
    return new SourceNode(file, new DataNode("", DataNode.Kind.TEXT, name, List.of(), start, 1));
  }

  @Override
  public String name() {
    return "bibliography";
  }

  @Override
  public boolean recognizes(SourceNode root) {
    return isBibTex ? beginsAsBibTex(root.file()) : isCsl(root);
  }

  /** Each item of CSL has a type, by which it was recognized; BibTeX may have no entry at all. */
  @Override
  public boolean hasContent(SourceNode root, Problems problems) {
    SourceFile file = root.file();
    return !isBibTex || !BibTexFile.read(file.path(), file.name(), problems).isEmpty();
  }

  @Override
  public void addTo(ProfileDraft profile, SourceNode root) {
    String name = profile.file(root.file().path(), ending(root));
    DraftList files = profile.publications().list("files");
    boolean isKnown =
        files.items().stream()
            .anyMatch(known -> known instanceof DraftText text && text.text().equals(name));
    if (!isKnown) {
      files.add(DraftText.value(name, root));
    }
    root.take();
  }

  /** The ending by which the profile knows how to read the file. */
  private String ending(SourceNode root) {
    String name = root.text();
    String ending = name.substring(Math.max(0, name.lastIndexOf('.')));
    String known = isBibTex ? "[.]bib|[.]bibtex" : "[.]json|[.]yaml|[.]yml";
    if (ending.toLowerCase(Locale.ROOT).matches(known)) {
      return ending;
    }
    String text = root.file().text().stripLeading();
    return isBibTex ? ".bib" : text.startsWith("[") || text.startsWith("{") ? ".json" : ".yaml";
  }
}
