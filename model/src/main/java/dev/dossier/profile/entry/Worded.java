package dev.dossier.profile.entry;

import java.util.Map;

/** An entry that documents may tell of in other words. */
public interface Worded {
  /** Other words by the name of a document, or by a tag. */
  Map<String, Wording> wording();
}
