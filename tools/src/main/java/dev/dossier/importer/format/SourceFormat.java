package dev.dossier.importer.format;

import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import dev.dossier.source.file.Problems;
import org.jspecify.annotations.Nullable;

/** A format of other programs. */
public interface SourceFormat {
  /** The name of the format, for messages. */
  String name();

  /** Whether a value is the root of a file in this format. */
  boolean recognizes(SourceNode root);

  /** Adds all that it can to a profile. What it does not take is reported. */
  void addTo(ProfileDraft profile, SourceNode root);

  /**
   * Whether a file has anything that can be read.
   *
   * @param problems receives what is wrong with it
   */
  default boolean hasContent(SourceNode root, Problems problems) {
    return true;
  }

  /**
   * The key under which a value describes the file and not the person, such as the time of a
   * change. Values of such a key are reported as one, without comments.
   *
   * @return {@code null} if the value is about the person
   */
  default @Nullable String bookkeeping(SourceNode leaf) {
    return null;
  }
}
