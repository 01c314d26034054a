package dev.dossier.bibliography.bibtex;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.dossier.bibliography.CslJsonWriter;
import dev.dossier.bibliography.KnownDifferences;
import dev.dossier.bibliography.PandocData;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The CSL-JSON of BibTeX and BibLaTeX files equals Pandoc's, field by field, with three exceptions:
 * Pandoc 2.17 reads {@code {Braces}} as text that keeps its case but does not write {@code nocase}
 * spans, so ours are removed; it uses the former name {@code event} for CSL 1.0.2's {@code
 * event-title}; and further links, which CSL does not have, are ignored.
 */
@Tag("judge")
class PandocFieldsTest {
  private static final Path FILES = Path.of("src/test/resources/bibliography");
  private static final double WANTED = 0.98;

  private int fields;
  private int same;
  private int listed;
  private int entries;
  private final List<String> unlisted = new ArrayList<>();

  @Test
  void fieldsEqualThoseOfPandoc() throws IOException {
    PandocData.require();
    KnownDifferences known = new KnownDifferences(FILES.resolve("pandoc-fields.txt"));
    for (String dialect : List.of("bibtex", "biblatex")) {
      for (Path file : files(dialect)) {
        compare(dialect, file, known);
      }
    }

    System.out.printf(
        "Fields as Pandoc reads them: %d entries, %d fields; raw %.1f %%; without what is listed in"
            + " pandoc-fields.txt (%d) %.1f %%%n",
        entries, fields, 100.0 * same / fields, listed, 100.0 * same / (fields - listed));
    assertThat(entries).isGreaterThan(250);
    assertThat((double) same / (fields - listed))
        .as(String.join("\n", unlisted))
        .isGreaterThanOrEqualTo(WANTED);
    assertThat(unlisted).isEmpty();
    assertThat(known.unused()).as("listed, but no difference any more").isEmpty();
    assertThat(known.withoutReason()).isEmpty();
  }

  private static List<Path> files(String dialect) throws IOException {
    try (Stream<Path> files = Files.list(FILES.resolve(dialect))) {
      return files.sorted().toList();
    }
  }

  private void compare(String dialect, Path file, KnownDifferences known) throws IOException {
    Map<String, JsonObject> theirs =
        items(PandocData.run(Files.readString(file), "-f", dialect, "-t", "csljson"));
    String written = CslJsonWriter.write(BibTexFile.read(file, file.toString(), new Problems()));
    Map<String, JsonObject> ours =
        items(written.replaceAll("<span class=\\\\\"nocase\\\\\">(.*?)</span>", "$1"));
    assertThat(ours.keySet()).containsExactlyInAnyOrderElementsOf(theirs.keySet());
    entries += ours.size();
    theirs.forEach((key, item) -> compare(dialect + "/" + key, item, ours.get(key), known));
  }

  private void compare(String entry, JsonObject pandoc, JsonObject here, KnownDifferences known) {
    if (pandoc.has("event")) {
      pandoc.add("event-title", pandoc.remove("event"));
    }
    here.remove("custom");
    TreeSet<String> names = new TreeSet<>(pandoc.keySet());
    names.addAll(here.keySet());
    for (String field : names) {
      JsonElement theirs = pandoc.get(field);
      JsonElement ours = here.get(field);
      fields++;
      if (ours != null && ours.equals(theirs)) {
        same++;
      } else if (known.contain(entry, field, theirs, ours)) {
        listed++;
      } else {
        unlisted.add(
            "[%s %s]%npandoc: %s%nhere: %s%nwhy: %n"
                .formatted(
                    entry, field, KnownDifferences.text(theirs), KnownDifferences.text(ours)));
      }
    }
  }

  private static Map<String, JsonObject> items(String json) {
    Map<String, JsonObject> items = new LinkedHashMap<>();
    for (JsonElement item : JsonParser.parseString(json).getAsJsonArray()) {
      JsonPrimitive id = item.getAsJsonObject().getAsJsonPrimitive("id");
      items.put(id.getAsString(), item.getAsJsonObject());
    }
    return items;
  }
}
