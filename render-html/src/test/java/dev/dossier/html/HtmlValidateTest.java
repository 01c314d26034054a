package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What html-validate says of every page of every profile: nothing. */
class HtmlValidateTest {
  private final NodeJudge judge = NodeJudge.named("html-validate.mjs");

  @TempDir Path folder;
  @TempDir Path copy;

  @Test
  void thePageOfTheFirstProfileIsSound() throws Exception {
    ExampleSites.first(folder);
    assertThat(judge.says(folder.toString())).isEmpty();
  }

  @Test
  void thePagesOfTheLongCareerAreSoundAndThoseOfItsWorks() throws Exception {
    ExampleSites.career(folder);
    assertThat(judge.says(folder.toString())).isEmpty();
  }

  @Test
  void thePageOfSomebodyOfWhomOnlyTheNameIsKnownIsSound() throws Exception {
    ExampleSites.nameOnly(copy, folder);
    assertThat(judge.says(folder.toString())).isEmpty();
  }

  @Test
  void thePagesThatAllTestsLookAtAreSound() throws Exception {
    for (Map.Entry<String, Document> page : SamplePages.all().entrySet()) {
      byte[] html =
          new HtmlRenderer().render(page.getValue(), Instant.EPOCH).files().get(0).content();
      Files.write(folder.resolve(page.getKey() + ".html"), html);
    }
    assertThat(judge.says(folder.toString())).isEmpty();
  }

  @Test
  void aPageThatIsNotSoundIsFound() throws Exception {
    Files.writeString(
        folder.resolve("bad.html"),
        "<!DOCTYPE html><html lang=\"en\"><head><title>Bad</title></head><body><p>B</body></html>");
    assertThat(judge.says(folder.toString())).contains("bad.html:1:", "[no-implicit-close]");
  }
}
