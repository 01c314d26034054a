package dev.dossier.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Turns the text of a file into nodes, whose every plain value is text. */
final class YamlComposer {
  /** A profile with parts within parts within parts is ten deep. */
  private static final int MAX_DEPTH = 100;

  private YamlComposer() {}

  /**
   * The root node, checked by {@link NodeCheck}.
   *
   * @return {@code null} if there is none; then a problem says why
   */
  static @Nullable Node compose(SourceFile file, Problems problems) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(TextDecoder.MAX_BYTES + 1);
    options.setMaxAliasesForCollections(1000);
    options.setProcessComments(false);
    try {
      StreamReader reader = new StreamReader(yaml(file));
      Node root =
          new Composer(new ParserImpl(reader, options), new TextOnly(), options).getSingleNode();
      if (root == null || Nodes.isNull(root)) {
        problems.add(Problem.ofFile(Severity.ERROR, file.name(), "is empty"));
        return null;
      }
      return new NodeCheck(file, problems).check(root) ? root : null;
    } catch (ReaderException e) {
      int at = Math.min(e.getPosition(), file.codePoints().length);
      problems.add(
          file.problemAt(
              Severity.ERROR,
              at,
              at + 1,
              "",
              String.format(Locale.ROOT, "control character U+%04X; remove it", e.getCodePoint()),
              null));
    } catch (MarkedYAMLException e) {
      problems.add(YamlFaults.problem(file, e));
    } catch (RuntimeException | StackOverflowError e) {
      // SnakeYAML's own limits come as bare YAMLExceptions; a fault of SnakeYAML must not end a
      // build
      // with a stack trace either.
      problems.add(
          Problem.ofFile(
              Severity.ERROR, file.name(), "is not YAML that can be read: " + reason(e)));
    }
    return null;
  }

  private static String yaml(SourceFile file) {
    // JSON may be indented with tabs, YAML not. In JSON's strings tabs are escaped.
    return file.name().endsWith(".json") ? file.text().replace('\t', ' ') : file.text();
  }

  private static String reason(Throwable e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("Nesting Depth") || e instanceof StackOverflowError) {
      return "it is nested deeper than " + MAX_DEPTH + " levels";
    }
    if (message.contains("aliases")) {
      return "it has too many aliases (*name)";
    }
    return message.lines().findFirst().orElse("unknown fault");
  }

  /**
   * Plain scalars stay text: what {@code no} or {@code 012} is, the record says that asks for it.
   */
  private static final class TextOnly extends Resolver {
    @Override
    protected void addImplicitResolvers() {}

    @Override
    public Tag resolve(NodeId kind, String value, boolean implicit) {
      return switch (kind) {
        case sequence -> Tag.SEQ;
        case mapping -> Tag.MAP;
        default -> Tag.STR;
      };
    }
  }
}
