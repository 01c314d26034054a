package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import dev.dossier.document.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What programs of the IndieWeb read in pages: trees that somebody has looked at, in {@code
 * src/test/resources/golden}. With {@code -Ddossier.update=true} they are written anew.
 */
@Tag("judge")
class MicroformatsTest {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

  private final NodeJudge judge = NodeJudge.named("microformats.mjs");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"seed", "rich", "bare"})
  void aPageParsesToTheExpectedMicroformats(String name) throws Exception {
    Document document = SamplePages.all().get(name);
    Path page = folder.resolve("index.html");
    Files.write(page, new HtmlRenderer().render(document, Instant.EPOCH).files().get(0).content());
    String tree = tree(page);
    Path golden = Path.of("src", "test", "resources", "golden", name + ".microformats.json");
    if (Boolean.getBoolean("dossier.update")) {
      Files.writeString(golden, tree);
    }
    assertThat(tree).isEqualTo(Files.readString(golden));
  }

  @Test
  void thePageOfAPaperIsACitation() throws Exception {
    ExampleSites.career(folder);
    assertThat(tree(folder.resolve("publications/example2005.html")))
        .contains("h-cite", "How many hydrophones are enough?");
  }

  /** Removes the content of pictures. */
  private String tree(Path page) throws Exception {
    JsonObject all =
        GSON.fromJson(judge.says(page.toString(), "https://ada.example.org/"), JsonObject.class);
    all.remove("rel-urls");
    return GSON.toJson(all).replaceAll("base64,[^\"]+", "base64,…") + "\n";
  }
}
