package dev.dossier.importer.format;

import dev.dossier.importer.draft.Entry;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;

/** YAMLResume: the sections of JSON Resume under {@code content}, with texts in Markdown. */
public final class YamlResume implements SourceFormat {
  @Override
  public String name() {
    return "YAMLResume";
  }

  @Override
  public boolean recognizes(SourceNode root) {
    SourceNode content = root.get("content");
    return content != null
        && content.isMapping()
        && (content.has("basics") || content.has("work") || content.has("education"));
  }

  @Override
  public void addTo(ProfileDraft profile, SourceNode root) {
    SourceNode content = root.get("content");
    if (content != null) {
      new ResumeSections(profile, true).add(content);
    }
    Entry whole = profile.profile(root, true);
    SourceNode locale = root.get("locale");
    if (locale != null) {
      // YAMLResume has the variants of Chinese and Spanish as further subtags: zh-hans, es.
      whole.from(locale).take("language");
    }
    root.list("layouts").forEach(layout -> new ImportedDesign(profile).addYamlResume(layout));
  }
}
