package dev.dossier.importer.format;

import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** JSON Resume 1.x, and the keys of its older versions. */
public final class JsonResume implements SourceFormat {
  private static final List<String> SECTIONS =
      List.of("basics", "work", "volunteer", "education", "skills");

  @Override
  public String name() {
    return "JSON Resume";
  }

  @Override
  public boolean recognizes(SourceNode root) {
    String schema = root.text("$schema");
    return root.isMapping()
        && !root.has("person")
        && (schema.contains("resume-schema")
            || schema.contains("jsonresume")
            || SECTIONS.stream().filter(root::has).count() > 1
            || root.has("basics"));
  }

  @Override
  public void addTo(ProfileDraft profile, SourceNode root) {
    new ResumeSections(profile, false).add(root);
    profile.profile(root, false);
  }

  @Override
  public @Nullable String bookkeeping(SourceNode leaf) {
    List<SourceNode> ancestors = leaf.ancestors();
    // The last one is the file.
    String key = ancestors.get(Math.max(0, ancestors.size() - 2)).key();
    return key.equals("$schema") || key.equals("meta") ? key : null;
  }
}
