package dev.dossier.bibliography;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Known differences from Pandoc, errors of Pandoc or intended, each with its reason.
 *
 * <p>A block names an entry and a field ({@code [bibtex/key title]}), or all entries ({@code [*
 * title]}); then the values of Pandoc and of Dossier, as JSON, {@code none} or {@code *} for
 * anything, or that only {@code capitals} differ; and the reason.
 */
public final class KnownDifferences {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final Map<String, List<Map<String, String>>> blocks = new LinkedHashMap<>();
  private final Set<Map<String, String>> used = new LinkedHashSet<>();

  public KnownDifferences(Path file) throws IOException {
    Map<String, String> block = Map.of();
    for (String line : Files.readAllLines(file)) {
      if (line.startsWith("[")) {
        block = new LinkedHashMap<>();
        block.put("block", line);
        blocks.computeIfAbsent(line, name -> new ArrayList<>()).add(block);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        String[] pair = line.split(": +", 2);
        block.put(pair[0], pair[1]);
      }
    }
  }

  /** Whether a difference is listed; marks it as used. */
  public boolean contain(String entry, String field, JsonElement pandoc, JsonElement here) {
    for (String name :
        List.of("[%s %s]".formatted(entry, field), "[%s %s]".formatted("*", field))) {
      for (Map<String, String> block : blocks.getOrDefault(name, List.of())) {
        if (describes(block, pandoc, here)) {
          used.add(block);
          return true;
        }
      }
    }
    return false;
  }

  private static boolean describes(
      Map<String, String> block, JsonElement pandoc, JsonElement here) {
    if (block.containsKey("differs in")) {
      return pandoc != null && here != null && lower(pandoc).equals(lower(here));
    }
    return is(block.get("pandoc"), pandoc) && is(block.get("here"), here);
  }

  private static String lower(JsonElement value) {
    return GSON.toJson(value).toLowerCase(Locale.ROOT);
  }

  private static boolean is(String written, JsonElement value) {
    return written.equals("*") || written.equals(text(value));
  }

  /** Returns a value in the notation of the file. */
  public static String text(JsonElement value) {
    return value == null ? "none" : GSON.toJson(value);
  }

  /** Returns the differences that did not occur. */
  public List<String> unused() {
    return blocks.values().stream()
        .flatMap(List::stream)
        .filter(block -> !used.contains(block))
        .map(Map::toString)
        .toList();
  }

  /** Returns the differences without a reason. */
  public List<String> withoutReason() {
    return blocks.values().stream()
        .flatMap(List::stream)
        .filter(block -> block.getOrDefault("why", "").isBlank())
        .map(Map::toString)
        .toList();
  }
}
