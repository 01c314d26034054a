package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All pages of all profiles pass html-validate. */
@Tag("judge")
class HtmlValidateTest {
  private final NodeJudge judge = NodeJudge.named("html-validate.mjs");

  @TempDir Path folder;
  @TempDir Path copy;

  @Test
  void thePageOfTheFirstProfileIsValid() throws Exception {
    ExampleSites.first(folder);
    assertThat(judge.says(folder.toString())).isEmpty();
  }

  @Test
  void thePagesOfTheLongCareerAreValid() throws Exception {
    ExampleSites.career(folder);
    assertThat(judge.says(folder.toString())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"folio", "rail", "showcase"})
  void thePagesOfThePortfolioAreValid(String theme) throws Exception {
    ExampleSites.inTheme("portfolio", theme, folder);
    assertThat(judge.says(folder.toString())).isEmpty();
  }

  @Test
  void thePagesOfASiteWithPostsAreValid() throws Exception {
    PostSite.write(copy, folder, "showcase");
    assertThat(judge.says(folder.toString())).isEmpty();
  }

  @Test
  void aPageWithOnlyANameIsValid() throws Exception {
    ExampleSites.nameOnly(copy, folder);
    assertThat(judge.says(folder.toString())).isEmpty();
  }

  @Test
  void theSamplePagesAreValid() throws Exception {
    for (Map.Entry<String, Document> page : SamplePages.all().entrySet()) {
      byte[] html =
          new HtmlRenderer().render(page.getValue(), Instant.EPOCH).files().get(0).content();
      Files.write(folder.resolve(page.getKey() + ".html"), html);
    }
    assertThat(judge.says(folder.toString())).isEmpty();
  }

  @Test
  void anInvalidPageIsReported() throws Exception {
    Files.writeString(
        folder.resolve("bad.html"),
        "<!DOCTYPE html><html lang=\"en\"><head><title>Bad</title></head><body><p>B</body></html>");
    assertThat(judge.says(folder.toString())).contains("bad.html:1:", "[no-implicit-close]");
  }
}
