package dev.dossier.importer.format;

import dev.dossier.SourceLocation;
import dev.dossier.importer.draft.DraftText;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.DataNode;
import java.util.List;
import java.util.regex.Pattern;

/** A {@code .bib} file or CSL-JSON, which the profile names and reads itself. */
public final class Bibliography implements SourceFormat {
  private static final Pattern ENTRY = Pattern.compile("(?m)^\\s*@[A-Za-z]+\\s*[{(]");

  public static boolean isBibTex(SourceFile file) {
    return ENTRY.matcher(file.text()).find();
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

  /** A root without values: the file stays as it is. */
  public static SourceNode root(SourceFile file) {
    SourceLocation start = new SourceLocation(file.name(), 1, 1, "");
    return new SourceNode(file, new DataNode("", DataNode.Kind.MAPPING, "", List.of(), start, 1));
  }

  @Override
  public String name() {
    return "bibliography";
  }

  @Override
  public boolean recognizes(SourceNode root) {
    return isBibTex(root.file()) || isCsl(root);
  }

  @Override
  public void addTo(ProfileDraft profile, SourceNode root) {
    String name = profile.file(root.file().path());
    profile.publications().list("files").add(DraftText.value(name));
  }
}
