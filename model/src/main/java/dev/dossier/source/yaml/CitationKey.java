package dev.dossier.source.yaml;

import dev.dossier.SourceLocation;

/** A reference to a publication by its citation key, with its location. */
public record CitationKey(String key, SourceLocation location) {}
