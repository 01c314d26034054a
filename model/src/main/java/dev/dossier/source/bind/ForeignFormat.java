package dev.dossier.source.bind;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Recognizes CVs in other formats, which are reported as one problem instead of one for each key.
 */
@SuppressWarnings("ImmutableEnumChecker") // The lists are unmodifiable.
public enum ForeignFormat {
  JSON_RESUME("JSON Resume", List.of("basics"), List.of()),
  RENDER_CV(
      "RenderCV",
      List.of("cv"),
      List.of("name", "sections", "social_networks", "headline", "label", "email")),
  YAML_RESUME("YAMLResume", List.of("content"), List.of("basics", "work", "education")),
  EUROPASS("Europass", List.of("SkillsPassport", "LearnerInfo", "skillsPassport"), List.of());

  private static final String SCHEMA = "$schema";

  private final String called;
  private final List<String> roots;
  private final List<String> within;

  ForeignFormat(String called, List<String> roots, List<String> within) {
    this.called = called;
    this.roots = roots;
    this.within = within;
  }

  /** Returns the problem of a file in another format; empty if it is a profile. */
  public static Optional<Problem> problem(SourceFile file, MappingNode root) {
    if (root.getValue().stream().anyMatch(entry -> Nodes.key(entry).equals("person"))) {
      return Optional.empty();
    }
    return root.getValue().stream()
        .flatMap(
            entry ->
                Arrays.stream(values())
                    .filter(format -> format.isBegunBy(entry))
                    .map(format -> format.problem(file, entry.getKeyNode())))
        .findFirst();
  }

  private boolean isBegunBy(NodeTuple entry) {
    String key = Nodes.key(entry);
    if (key.equals(SCHEMA)) {
      String schema = entry.getValueNode() instanceof ScalarNode value ? value.getValue() : "";
      String compact = called.replace(" ", "").toLowerCase(Locale.ROOT);
      return schema.toLowerCase(Locale.ROOT).replace("-", "").contains(compact)
          || (this == JSON_RESUME && schema.contains("resume-schema"));
    }
    return roots.contains(key)
        && entry.getValueNode() instanceof MappingNode mapping
        && (within.isEmpty()
            || mapping.getValue().stream().map(Nodes::key).anyMatch(within::contains));
  }

  private Problem problem(SourceFile file, Node key) {
    String advice =
        this == EUROPASS
            ? "'Identification' is 'person', 'WorkExperience' is 'experience'"
            : "make a profile of it with: dossier import " + file.name();
    return new NodePlace(file, key, "")
        .problem(
            Severity.ERROR,
            "this is a CV for %s, not a profile of Dossier; %s".formatted(called, advice),
            null);
  }
}
