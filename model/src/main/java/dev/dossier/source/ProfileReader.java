package dev.dossier.source;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.language.Translations;
import dev.dossier.profile.Profile;
import dev.dossier.source.bind.Binder;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.bind.ForeignFormat;
import dev.dossier.source.bind.LabelFiles;
import dev.dossier.source.bind.RecordBinder;
import dev.dossier.source.csl.CslItemBinder;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.overlay.ExternalInputs;
import dev.dossier.source.overlay.SettingsInTree;
import dev.dossier.source.rule.DateOrderRule;
import dev.dossier.source.rule.DesignRule;
import dev.dossier.source.rule.DocumentRule;
import dev.dossier.source.rule.EntrySpecRule;
import dev.dossier.source.rule.IdRule;
import dev.dossier.source.rule.NestedEntriesRule;
import dev.dossier.source.rule.PrivateTextRule;
import dev.dossier.source.rule.Rule;
import dev.dossier.source.rule.SectionNameRule;
import dev.dossier.source.rule.SectionRule;
import dev.dossier.source.rule.TextOverrideRule;
import dev.dossier.source.rule.UrlRule;
import dev.dossier.source.rule.WebSiteRule;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.YamlComposer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a profile and the section files that it names. */
public final class ProfileReader {
  private static final List<Rule> RULES =
      List.of(
          new IdRule(),
          new DateOrderRule(),
          new NestedEntriesRule(),
          new UrlRule(),
          new SectionNameRule(),
          new DocumentRule(),
          new SectionRule(),
          new EntrySpecRule(),
          new DesignRule(),
          new WebSiteRule(),
          new TextOverrideRule(),
          new PrivateTextRule());

  private ProfileReader() {}

  /**
   * Reads a profile. Problems of the files are reported, never thrown.
   *
   * @param file the YAML file
   * @param name the name of the file in problems; names of other files are relative to it
   * @param problems receives all problems
   */
  public static ReadProfile read(Path file, String name, Problems problems) {
    return read(file, name, ExternalInputs.NOTHING, problems);
  }

  /**
   * Reads a profile, as {@link #read(Path, String, Problems)} does.
   *
   * @param outside the private file, variables and settings
   */
  public static ReadProfile read(
      Path file, String name, ExternalInputs outside, Problems problems) {
    BindingContext context =
        new BindingContext(file, name, outside, CslItemBinder::inProfile, problems);
    SourceFile source = SourceFile.read(file, name, problems);
    Node root =
        source == null ? null : YamlComposer.compose(source, Shape.of(Profile.class), problems);
    if (source == null || root == null) {
      return empty(context, name);
    }
    if (!(root instanceof MappingNode mapping)) {
      problems.add(
          new NodePlace(source, root, "")
              .problem(
                  Severity.ERROR,
                  "a profile is a mapping that begins with 'person:', found "
                      + Nodes.describe(root),
                  null));
      return empty(context, name);
    }
    Optional<Problem> other = ForeignFormat.problem(source, mapping);
    if (other.isPresent()) {
      problems.add(other.get());
      return empty(context, name);
    }
    Nodes.removeSchema(root);
    new SettingsInTree(source, mapping, problems).put(outside.settings());
    RecordBinder binder = new RecordBinder(source, context, new Binder(source, context));
    Profile profile =
        (Profile) Objects.requireNonNull(binder.bind(RecordShape.of(Profile.class), root, ""));
    context.overlay.checkFound(context::idsOf);
    RULES.forEach(rule -> rule.check(context));
    return new ReadProfile(
        profile,
        context.folder(),
        context.prose,
        context.citationKeys,
        List.copyOf(context.confidential.keySet()),
        new LabelFiles(context).read(profile),
        context.files,
        context.locations(new NodePlace(source, root, "")));
  }

  private static ReadProfile empty(BindingContext context, String name) {
    return new ReadProfile(
        null,
        context.folder(),
        List.of(),
        List.of(),
        List.of(),
        Translations.BUILT_IN,
        context.files,
        path -> new SourceLocation(name, 0, 0, path));
  }
}
