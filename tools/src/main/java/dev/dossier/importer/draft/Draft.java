package dev.dossier.importer.draft;

import java.util.List;

/** A value of the profile that is being made. */
public sealed interface Draft permits DraftMap, DraftList, DraftText {
  /** Whether nothing would be written of it. */
  boolean isEmpty();

  /** The values of imported files that are in it. */
  List<SourceNode> sources();
}
