package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.spec.Design;
import dev.dossier.source.bind.Reading;
import dev.dossier.source.yaml.Site;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A colour without quotes is a comment to YAML: {@code accent: #0B4F6C} says nothing. */
public final class DesignRule implements Rule {
  @Override
  public void check(Reading reading) {
    for (Reading.Bound design : reading.of(Design.class)) {
      Site accent = design.written().get("accent");
      // Where no value is written, the site is that of the key.
      if (accent != null
          && accent.node() instanceof ScalarNode node
          && node.getValue().equals("accent")) {
        reading.problems.add(
            accent.problem(
                Severity.ERROR,
                "'accent' is empty; a colour wants quotes, as # begins a comment: \"#0B4F6C\"",
                null));
      }
    }
  }
}
