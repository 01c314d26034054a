package dev.dossier.source.yaml;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.profile.Profile;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.file.TextDecoder;
import dev.dossier.source.shape.Shape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeId;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** Composes the text of a file to nodes, in which all scalars are strings. */
public final class YamlComposer {
  /** The maximum depth of nesting; a profile with parts at four levels needs ten. */
  private static final int MAX_DEPTH = 100;

  /** The maximum number of nodes, more than ten thousand works have. */
  private static final int MAX_EVENTS = 1_500_000;

  /** SnakeYAML takes quadratic time in the length of a token, which may be a line. */
  private static final int MAX_LINE = 2_000_000;

  private static final Pattern ESCAPE = Pattern.compile("\\\\.");

  private YamlComposer() {}

  /** Returns the root node of a file without private data. */
  public static @Nullable Node compose(SourceFile file, Problems problems) {
    return compose(file, null, problems);
  }

  /**
   * Returns the root node, checked by {@link NodeCheck}.
   *
   * @param shape the shape of the content, by which private values are found; {@code null} if it
   *     cannot contain any
   * @return {@code null} if there is none, which is reported
   */
  public static @Nullable Node compose(SourceFile file, @Nullable Shape shape, Problems problems) {
    int longest = file.lineLongerThan(MAX_LINE);
    if (longest > 0) {
      problems.add(
          file.problem(
              Severity.ERROR,
              longest,
              MAX_LINE,
              1,
              "",
              "this line is longer than 2 million characters, which is more than is read",
              null));
      return null;
    }
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_DEPTH);
    options.setCodePointLimit(TextDecoder.MAX_BYTES + 1);
    options.setMaxAliasesForCollections(1000);
    options.setProcessComments(false);
    try {
      StreamReader reader = new StreamReader(yaml(file));
      Node root =
          new Composer(new BoundedParser(reader, options), new TextOnly(), options).getSingleNode();
      if (root == null || Nodes.isNull(root)) {
        boolean isProfile = Shape.isOf(Profile.class, shape);
        String message = isProfile ? "is empty; begin with 'person:'" : "is empty";
        problems.add(Problem.ofFile(Severity.ERROR, file.name(), message));
        return null;
      }
      PrivateParts.hide(file, root, shape, problems.secrets());
      return new NodeCheck(file, problems).check(root) ? root : null;
    } catch (ReaderException e) {
      hideLines(file, shape);
      int at = Math.min(e.getPosition(), file.codePoints().length);
      problems.add(file.controlCharacter(at, e.getCodePoint()));
    } catch (MarkedYAMLException e) {
      hideLines(file, shape);
      problems.add(YamlErrors.problem(file, e));
    } catch (RuntimeException | StackOverflowError e) {
      // SnakeYAML's own limits come as bare YAMLExceptions; a bug in SnakeYAML must not end a
      // build
      // with a stack trace either.
      problems.add(
          Problem.ofFile(Severity.ERROR, file.name(), "cannot be read as YAML: " + reason(e)));
    }
    return null;
  }

  private static void hideLines(SourceFile file, @Nullable Shape shape) {
    if (shape != null) {
      PrivateParts.hideLines(file, shape);
    }
  }

  private static String yaml(SourceFile file) {
    // JSON may be indented with tabs, unlike YAML. Tabs in JSON strings are escaped.
    // SnakeYAML does not know JSON's escape \\/; one of the same length takes its place till
    // the value is read, so that all columns stay.
    return file.name().endsWith(".json")
        ? ESCAPE
            .matcher(file.text().replace('\t', ' '))
            .replaceAll(
                m -> m.group().equals("\\/") ? "\\\\a" : Matcher.quoteReplacement(m.group()))
        : file.text();
  }

  private static String reason(Throwable e) {
    String message = String.valueOf(e.getMessage());
    if (message.contains("Nesting Depth") || e instanceof StackOverflowError) {
      return "it is nested deeper than " + MAX_DEPTH + " levels";
    }
    if (e instanceof TooMuchException) {
      return "it holds too many values";
    }
    if (message.contains("aliases")) {
      return "it has too many aliases (*name)";
    }
    return message.lines().findFirst().orElse("unknown fault");
  }

  /**
   * Plain scalars stay text: the record that asks for {@code no} or {@code 012} decides what it is.
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

  /** The file has too many nodes. */
  private static final class TooMuchException extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Limits the number of nodes, and reads JSON's escape of the slash. */
  private static final class BoundedParser extends ParserImpl {
    private static final char SLASH = 7;

    private int events;

    BoundedParser(StreamReader reader, LoaderOptions options) {
      super(reader, options);
    }

    @Override
    public Event getEvent() {
      if (++events > MAX_EVENTS) {
        throw new TooMuchException();
      }
      Event event = super.getEvent();
      return event instanceof ScalarEvent scalar && scalar.getValue().indexOf(SLASH) >= 0
          ? new ScalarEvent(
              scalar.getAnchor(),
              scalar.getTag(),
              scalar.getImplicit(),
              scalar.getValue().replace(SLASH, '/'),
              scalar.getStartMark(),
              scalar.getEndMark(),
              scalar.getScalarStyle())
          : event;
    }
  }
}
