package dev.dossier.source.csl;

import dev.dossier.profile.csl.CslDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import dev.dossier.source.yaml.UnknownKeys;
import dev.dossier.source.yaml.YamlPath;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads date variables of CSL data: {@code date-parts}, EDTF strings, or a literal. */
final class CslDateBinder {
  private static final List<String> KEYS =
      List.of("date-parts", "season", "circa", "literal", "raw", "year", "month", "day");

  private static final List<String> NAMED_PARTS = List.of("year", "month", "day");

  /** Seasons as words, in the order of their numbers. */
  static final List<List<String>> SEASONS =
      List.of(
          List.of("1", "spring"),
          List.of("2", "summer"),
          List.of("3", "autumn", "fall"),
          List.of("4", "winter"));

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,4}");

  private final SourceFile file;
  private final Problems problems;
  private final CslSyntax syntax;

  CslDateBinder(SourceFile file, Problems problems, CslSyntax syntax) {
    this.file = file;
    this.problems = problems;
    this.syntax = syntax;
  }

  @Nullable CslDate bind(Node node, String path) {
    if (node instanceof ScalarNode scalar) {
      return edtf(scalar.getValue(), node, path);
    }
    if (node instanceof MappingNode mapping) {
      return parts(mapping, path);
    }
    // Pandoc's former notation: a list of one or two mappings.
    if (node instanceof SequenceNode list && isRange(list)) {
      CslDate start = bind(list.getValue().get(0), path);
      CslDate end =
          list.getValue().size() < 2 || start == null ? null : bind(list.getValue().get(1), path);
      return start == null || end == null
          ? start
          : new CslDate(start.start(), end.start(), start.season(), start.circa(), start.literal());
    }
    return error(node, path, "expected a date, found " + Nodes.describe(node));
  }

  private static boolean isRange(SequenceNode list) {
    int size = list.getValue().size();
    return (size == 1 || size == 2)
        && list.getValue().stream().allMatch(MappingNode.class::isInstance);
  }

  private @Nullable CslDate edtf(String text, Node node, String path) {
    try {
      return CslEdtf.parse(syntax.text(text.strip()));
    } catch (IllegalArgumentException e) {
      return error(
          node,
          path,
          Nodes.quote(text)
              + " is not a date; write 2025, 2025-10, 2025-10-24, 2024/2025 or {literal: in press}");
    }
  }

  private @Nullable CslDate parts(MappingNode mapping, String path) {
    CslDate date = new CslDate(null, null, null, false, null);
    for (NodeTuple entry : mapping.getValue()) {
      String key = Nodes.key(entry);
      Node value = entry.getValueNode();
      String at = YamlPath.key(path, key);
      if (!KEYS.contains(key)) {
        UnknownKeys.key(
            new NodePlace(file, entry.getKeyNode(), path), entry.getValueNode(), KEYS, problems);
      } else if (!Nodes.isNull(value) && !NAMED_PARTS.contains(key)) {
        date = with(date, key, value, at);
      }
    }
    if (date.start() == null) {
      date = named(date, mapping, path);
    }
    return date.start() == null && date.literal() == null ? null : date;
  }

  /** {@code {year: 2012, month: 3}}, which Pandoc used to write and people still do. */
  private CslDate named(CslDate date, MappingNode mapping, String path) {
    List<Node> parts = new ArrayList<>();
    for (String name : NAMED_PARTS) {
      for (NodeTuple entry : mapping.getValue()) {
        if (Nodes.key(entry).equals(name) && !Nodes.isEmpty(entry.getValueNode())) {
          parts.add(entry.getValueNode());
        }
      }
    }
    if (parts.isEmpty()) {
      return date;
    }
    try {
      CslDate read = date(numbers(parts));
      return new CslDate(
          read.start(),
          null,
          read.season() == null ? date.season() : read.season(),
          date.circa(),
          date.literal());
    } catch (DateTimeException e) {
      error(mapping, path, "expected numbers for 'year', 'month' and 'day', as {year: 2012}");
      return date;
    }
  }

  private CslDate with(CslDate date, String key, Node value, String path) {
    if (key.equals("date-parts")) {
      return dateParts(date, value, path);
    }
    if (!(value instanceof ScalarNode scalar)) {
      error(value, path, "expected text for '" + key + "', found " + Nodes.describe(value));
      return date;
    }
    String text = syntax.text(scalar.getValue());
    return switch (key) {
      case "circa" ->
          new CslDate(
              date.start(), date.end(), date.season(), !text.matches("false|0|"), date.literal());
      case "season" -> season(date, text, value, path);
      case "raw" -> raw(date, text);
      default -> new CslDate(date.start(), date.end(), date.season(), date.circa(), text);
    };
  }

  private CslDate season(CslDate date, String text, Node node, String path) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    for (int i = 0; i < SEASONS.size(); i++) {
      if (SEASONS.get(i).contains(wanted)) {
        return new CslDate(
            date.start(), date.end(), Integer.valueOf(i + 1), date.circa(), date.literal());
      }
    }
    error(node, path, Nodes.quote(text) + " is not a season; write 1 (spring) to 4 (winter)");
    return date;
  }

  /** A raw date is free text, which may be a date. */
  private CslDate raw(CslDate date, String text) {
    if (date.start() != null) {
      return date;
    }
    try {
      return CslEdtf.parse(syntax.text(text.strip()));
    } catch (IllegalArgumentException e) {
      return new CslDate(null, null, date.season(), date.circa(), text);
    }
  }

  private CslDate dateParts(CslDate date, Node node, String path) {
    if (!(node instanceof SequenceNode list)
        || list.getValue().isEmpty()
        || list.getValue().size() > 2) {
      error(node, path, "expected [[year, month, day]] for 'date-parts'; a range has two dates");
      return date;
    }
    List<CslDate> dates = new ArrayList<>();
    for (Node item : list.getValue()) {
      try {
        dates.add(date(numbers(item)));
      } catch (DateTimeException e) {
        error(
            item, path, "expected [year, month, day] in date-parts; month and day may be left out");
        return date;
      }
    }
    CslDate start = dates.get(0);
    PartialDate end = dates.size() > 1 ? dates.get(1).start() : null;
    return new CslDate(
        start.start(),
        end,
        start.season() == null ? date.season() : start.season(),
        date.circa(),
        start.literal() == null ? date.literal() : start.literal());
  }

  /**
   * Returns the parts of a date up to the first unknown one, for which programs write null, nothing
   * or 0. Other values are errors.
   */
  private static List<Integer> numbers(Node node) {
    if (!(node instanceof SequenceNode list) || list.getValue().size() > 3) {
      throw new DateTimeException("no date");
    }
    return numbers(list.getValue());
  }

  private static List<Integer> numbers(List<Node> parts) {
    List<Integer> numbers = new ArrayList<>();
    for (Node part : parts) {
      if (Nodes.isEmpty(part)) {
        break;
      }
      boolean number =
          part instanceof ScalarNode scalar && NUMBER.matcher(scalar.getValue()).matches();
      if (!number) {
        throw new DateTimeException("no number");
      }
      int value = Integer.parseInt(((ScalarNode) part).getValue());
      if (value == 0) {
        break;
      }
      numbers.add(value);
    }
    return numbers;
  }

  private static CslDate date(List<Integer> numbers) {
    if (numbers.isEmpty()) {
      return new CslDate(null, null, null, false, null);
    }
    int year = numbers.get(0);
    if (year < 0) {
      return CslEdtf.beforeChrist(-year);
    }
    Integer month = numbers.size() > 1 ? numbers.get(1) : null;
    Integer day = numbers.size() > 2 ? numbers.get(2) : null;
    // In CSL-JSON seasons are months 13 to 16 or, as in EDTF, 21 to 24.
    boolean season =
        month != null && ((month >= 13 && month <= 16) || (month >= 21 && month <= 24));
    if (season && month != null) {
      return new CslDate(new PartialDate(year, null, null), null, (month - 1) % 4 + 1, false, null);
    }
    return CslDate.of(new PartialDate(year, month, day));
  }

  private @Nullable CslDate error(Node node, String path, String message) {
    syntax.add(
        new NodePlace(file, node, path).problem(syntax.fault(), message, null), "date", problems);
    return null;
  }
}
