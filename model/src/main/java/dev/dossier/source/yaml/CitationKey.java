package dev.dossier.source.yaml;

import dev.dossier.SourceLocation;

/** A reference to a publication by its citation key, and where it stands. */
public record CitationKey(String key, SourceLocation location) {}
