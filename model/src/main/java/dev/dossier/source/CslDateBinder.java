package dev.dossier.source;

import dev.dossier.profile.CslDate;
import dev.dossier.profile.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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
      List.of("date-parts", "season", "circa", "literal", "raw");

  // EDTF (ISO 8601-2) as far as CSL-JSON asks for it: a season has the month 21 to 24.
  private static final Pattern EDTF = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  private final SourceFile file;
  private final Problems problems;

  CslDateBinder(SourceFile file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  @Nullable CslDate bind(Node node, String path) {
    if (node instanceof ScalarNode scalar) {
      return edtf(scalar.getValue(), node, path);
    }
    if (node instanceof MappingNode mapping) {
      return parts(mapping, path);
    }
    return error(node, path, "expected a date, found " + Nodes.describe(node));
  }

  private @Nullable CslDate edtf(String text, Node node, String path) {
    try {
      return edtf(text.strip());
    } catch (IllegalArgumentException e) {
      return error(
          node,
          path,
          Nodes.quote(text)
              + " is not a date; write 2025, 2025-10, 2025-10-24, 2024/2025 or {literal: in press}");
    }
  }

  /** Reads a date or a range; {@code ~} or {@code ?} behind it says that it is not sure. */
  private static CslDate edtf(String text) {
    boolean circa = text.endsWith("~") || text.endsWith("?") || text.endsWith("%");
    String sure = circa ? text.substring(0, text.length() - 1) : text;
    int slash = sure.indexOf('/');
    if (slash >= 0) {
      PartialDate start = PartialDate.parse(sure.substring(0, slash));
      String last = sure.substring(slash + 1);
      PartialDate end = last.isEmpty() || last.equals("..") ? null : PartialDate.parse(last);
      return new CslDate(start, end, null, circa, null);
    }
    Matcher matcher = EDTF.matcher(sure);
    if (matcher.matches() && matcher.group(2) != null && matcher.group(3) == null) {
      int month = Integer.parseInt(matcher.group(2));
      if (month >= 21 && month <= 24) {
        PartialDate year = PartialDate.parse(matcher.group(1));
        return new CslDate(year, null, month - 20, circa, null);
      }
    }
    return new CslDate(PartialDate.parse(sure), null, null, circa, null);
  }

  private @Nullable CslDate parts(MappingNode mapping, String path) {
    CslDate date = new CslDate(null, null, null, false, null);
    for (NodeTuple entry : mapping.getValue()) {
      String key = Nodes.key(entry);
      Node value = entry.getValueNode();
      String at = YamlPath.key(path, key);
      if (!KEYS.contains(key)) {
        Unknown.key(new Site(file, entry.getKeyNode(), path), entry.getValueNode(), KEYS, problems);
      } else if (!Nodes.isNull(value)) {
        date = with(date, key, value, at);
      }
    }
    return date.start() == null && date.literal() == null ? null : date;
  }

  private CslDate with(CslDate date, String key, Node value, String path) {
    if (key.equals("date-parts")) {
      return dateParts(date, value, path);
    }
    if (!(value instanceof ScalarNode scalar)) {
      error(value, path, "expected text for '" + key + "', found " + Nodes.describe(value));
      return date;
    }
    String text = scalar.getValue();
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
    if (!text.matches("[1-4]")) {
      error(node, path, Nodes.quote(text) + " is not a season; write 1 (spring) to 4 (winter)");
      return date;
    }
    return new CslDate(
        date.start(), date.end(), Integer.valueOf(text), date.circa(), date.literal());
  }

  /** A raw date is free text: a date where it reads as one. */
  private static CslDate raw(CslDate date, String text) {
    if (date.start() != null) {
      return date;
    }
    try {
      return edtf(text.strip());
    } catch (IllegalArgumentException e) {
      return new CslDate(null, null, date.season(), date.circa(), text);
    }
  }

  private CslDate dateParts(CslDate date, Node node, String path) {
    List<PartialDate> dates = new ArrayList<>();
    Integer season = date.season();
    if (node instanceof SequenceNode list
        && !list.getValue().isEmpty()
        && list.getValue().size() <= 2) {
      for (Node item : list.getValue()) {
        List<Integer> numbers = numbers(item);
        int month = numbers.size() > 1 ? numbers.get(1) : 0;
        if ((month >= 13 && month <= 16) || (month >= 21 && month <= 24)) {
          // CSL-JSON writes seasons as months 13 to 16, or as EDTF does, 21 to 24.
          season = month <= 16 ? Integer.valueOf(month - 12) : Integer.valueOf(month - 20);
          numbers = numbers.subList(0, 1);
        }
        try {
          dates.add(date(numbers));
        } catch (RuntimeException e) {
          error(
              item,
              path,
              "expected [year, month, day] in date-parts; month and day may be left out");
          return date;
        }
      }
    } else {
      error(node, path, "expected [[year, month, day]] for 'date-parts'; a range has two dates");
      return date;
    }
    PartialDate end = dates.size() > 1 ? dates.get(1) : null;
    return new CslDate(dates.get(0), end, season, date.circa(), date.literal());
  }

  private static List<Integer> numbers(Node node) {
    List<Integer> numbers = new ArrayList<>();
    if (node instanceof SequenceNode list) {
      for (Node part : list.getValue()) {
        boolean number = part instanceof ScalarNode scalar && scalar.getValue().matches("\\d{1,4}");
        numbers.add(number ? Integer.valueOf(((ScalarNode) part).getValue()) : Integer.valueOf(-1));
      }
    }
    return numbers;
  }

  private static PartialDate date(List<Integer> numbers) {
    if (numbers.isEmpty() || numbers.size() > 3) {
      throw new IllegalArgumentException("no date");
    }
    return new PartialDate(
        numbers.get(0),
        numbers.size() > 1 ? numbers.get(1) : null,
        numbers.size() > 2 ? numbers.get(2) : null);
  }

  private @Nullable CslDate error(Node node, String path, String message) {
    problems.add(new Site(file, node, path).problem(Severity.ERROR, message, null));
    return null;
  }
}
