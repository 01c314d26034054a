package dev.dossier.source.rule;

import dev.dossier.profile.spec.Design;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.yaml.NodePlace;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reports a colour without quotes, which YAML reads as a comment: {@code accent: #0B4F6C}. */
public final class DesignRule implements Rule {
  @Override
  public void check(BindingContext context) {
    for (BindingContext.Bound design : context.of(Design.class)) {
      NodePlace accent = design.written().get("accent");
      // Without a value, the place is that of the key.
      if (accent != null
          && accent.node() instanceof ScalarNode node
          && node.getValue().equals("accent")) {
        context.error(
            accent,
            "'accent' is empty; put the colour in quotes, because # begins a comment: \"#0B4F6C\"");
      }
    }
  }
}
