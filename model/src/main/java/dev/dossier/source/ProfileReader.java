package dev.dossier.source;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.language.Translations;
import dev.dossier.profile.Profile;
import dev.dossier.source.bind.Binder;
import dev.dossier.source.bind.DocumentInheritance;
import dev.dossier.source.bind.FormatOfOthers;
import dev.dossier.source.bind.LabelFiles;
import dev.dossier.source.bind.Reading;
import dev.dossier.source.bind.RecordBinder;
import dev.dossier.source.csl.CslItemBinder;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.overlay.Outside;
import dev.dossier.source.rule.DateOrderRule;
import dev.dossier.source.rule.DesignRule;
import dev.dossier.source.rule.DocumentRule;
import dev.dossier.source.rule.IdRule;
import dev.dossier.source.rule.PrivateTextRule;
import dev.dossier.source.rule.Rule;
import dev.dossier.source.rule.SectionNameRule;
import dev.dossier.source.rule.SectionRule;
import dev.dossier.source.rule.SeveralRule;
import dev.dossier.source.rule.SiteRule;
import dev.dossier.source.rule.UrlRule;
import dev.dossier.source.rule.WordingRule;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.ProseSite;
import dev.dossier.source.yaml.Site;
import dev.dossier.source.yaml.YamlComposer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads a profile and the section files that it names. */
public final class ProfileReader {
  private static final List<Rule> RULES =
      List.of(
          new IdRule(),
          new DateOrderRule(),
          new SeveralRule(),
          new UrlRule(),
          new SectionNameRule(),
          new DocumentRule(),
          new SectionRule(),
          new DesignRule(),
          new SiteRule(),
          new WordingRule(),
          new PrivateTextRule());

  private ProfileReader() {}

  /**
   * Reads a profile. Never throws for what is in the files.
   *
   * @param file the YAML file
   * @param name what problems call it; they call the files that it names by their way from it
   * @param problems gets all that is wrong
   */
  public static ReadProfile read(Path file, String name, Problems problems) {
    return read(file, name, Outside.NOTHING, problems);
  }

  /**
   * Reads a profile, as {@link #read(Path, String, Problems)} does.
   *
   * @param outside what is said of it outside of it
   */
  public static ReadProfile read(Path file, String name, Outside outside, Problems problems) {
    Reading reading = new Reading(file, name, outside, CslItemBinder::inProfile, problems);
    SourceFile source = SourceFile.read(file, name, problems);
    Node root =
        source == null ? null : YamlComposer.compose(source, Shape.of(Profile.class), problems);
    if (source == null || root == null) {
      SourceFile nothing = SourceFile.of(file, name, "");
      return empty(reading, nothing);
    }
    if (!(root instanceof MappingNode mapping)) {
      problems.add(
          new Site(source, root, "")
              .problem(
                  Severity.ERROR,
                  "a profile is a mapping that begins with 'person:', found "
                      + Nodes.describe(root),
                  null));
      return empty(reading, source);
    }
    Optional<Problem> other = FormatOfOthers.problem(source, mapping);
    if (other.isPresent()) {
      problems.add(other.get());
      return empty(reading, source);
    }
    Nodes.removeSchema(root);
    new RecordBinder(source, reading, new Binder(source, reading))
        .bind(RecordShape.of(Profile.class), root, "");
    Profile profile = new DocumentInheritance(reading).resolve();
    reading.overlay.checkFound(reading::idsOf);
    RULES.forEach(rule -> rule.check(reading));
    return new ReadProfile(
        profile,
        reading.folder(),
        reading.prose,
        reading.citationKeys,
        List.copyOf(reading.confidential.keySet()),
        reading.texts::site,
        new LabelFiles(reading).read(profile),
        reading.sites(new Site(source, root, "")));
  }

  private static ReadProfile empty(Reading reading, SourceFile source) {
    return new ReadProfile(
        null,
        reading.folder(),
        List.of(),
        List.of(),
        List.of(),
        text -> null,
        Translations.OF_DOSSIER,
        path -> new WholeFile(source, path));
  }

  /** Stands for all places of a file that has none. */
  private record WholeFile(SourceFile source, String path) implements ProseSite {
    @Override
    public String markdown() {
      return "";
    }

    @Override
    public Problem problem(
        Severity severity, int offset, int length, String message, @Nullable String suggestion) {
      return Problem.ofFile(severity, source.name(), message);
    }
  }
}
