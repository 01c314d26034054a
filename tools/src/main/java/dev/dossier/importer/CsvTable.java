package dev.dossier.importer;

import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.DataNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a table in CSV (RFC 4180) whose first row names the columns. Libraries know the place of a
 * row, but not of a cell.
 */
final class CsvTable {
  private static final int MOST_CELLS = 500_000;

  private final SourceFile file;
  private final int[] points;
  private int at;
  private int cells;

  private CsvTable(SourceFile file) {
    this.file = file;
    this.points = file.codePoints();
  }

  /** A list with a mapping for each row; {@code null} with a problem if it cannot be read. */
  static @Nullable DataNode read(SourceFile file, String name, Problems problems) {
    return new CsvTable(file).read(name, problems);
  }

  private record Cell(String text, int from, int to) {}

  private @Nullable DataNode read(String name, Problems problems) {
    List<DataNode> rows = new ArrayList<>();
    List<Cell> header = List.of();
    while (at < points.length) {
      int start = at;
      List<Cell> row = row();
      if (row == null || cells > MOST_CELLS) {
        String message = row == null ? "this quote is not closed" : "has too many cells";
        problems.add(file.problemAt(Severity.ERROR, start, start + 1, "", message, null));
        return null;
      }
      boolean isBlank = row.stream().allMatch(cell -> cell.text.isBlank());
      if (header.isEmpty() && !isBlank) {
        header = row;
      } else if (!isBlank) {
        rows.add(mapping(header, row, name + "[" + rows.size() + "]"));
      }
    }
    SourceLocation start = file.location(0, name);
    return new DataNode(name, DataNode.Kind.LIST, "", rows, start, 1);
  }

  private DataNode mapping(List<Cell> header, List<Cell> row, String path) {
    List<DataNode> parts = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      String key = i < header.size() ? header.get(i).text.strip() : "column " + (i + 1);
      DataNode.Kind kind = cell.text.isBlank() ? DataNode.Kind.NULL : DataNode.Kind.TEXT;
      SourceLocation place = file.location(cell.from, path + "." + key);
      int length = Math.max(1, cell.to - cell.from);
      String text = cell.text.isBlank() ? "" : cell.text;
      parts.add(new DataNode(key, kind, text, List.of(), place, length));
    }
    SourceLocation start = file.location(row.get(0).from, path);
    return new DataNode("", DataNode.Kind.MAPPING, "", parts, start, 1);
  }

  /** The next row; {@code null} if a quote is not closed. */
  private @Nullable List<Cell> row() {
    List<Cell> row = new ArrayList<>();
    while (true) {
      Cell cell = is('"') ? quoted() : plain();
      if (cell == null) {
        return null;
      }
      row.add(cell);
      cells++;
      if (!is(',')) {
        break;
      }
      at++;
    }
    if (is('\r')) {
      at++;
    }
    if (is('\n')) {
      at++;
    }
    return row;
  }

  private boolean is(char c) {
    return at < points.length && points[at] == c;
  }

  private Cell plain() {
    int from = at;
    while (at < points.length && !is(',') && !is('\n') && !is('\r')) {
      at++;
    }
    return new Cell(new String(points, from, at - from), from, at);
  }

  private @Nullable Cell quoted() {
    StringBuilder text = new StringBuilder();
    int from = ++at;
    while (at < points.length) {
      if (is('"')) {
        at++;
        if (!is('"')) {
          int to = at - 1;
          // What follows a closing quote belongs to the cell, although it is an error.
          Cell rest = plain();
          return new Cell(text.append(rest.text).toString(), from, to);
        }
      }
      text.appendCodePoint(points[at++]);
    }
    return null;
  }
}
