package dev.dossier.cli;

import dev.dossier.cli.arguments.Candidates;
import dev.dossier.profile.spec.StandardDocument;
import java.util.List;

/** The names of the default documents, which shells complete. */
final class DefaultDocuments extends Candidates {
  @Override
  public List<String> words() {
    return StandardDocument.ALL.stream().map(StandardDocument::name).toList();
  }
}
