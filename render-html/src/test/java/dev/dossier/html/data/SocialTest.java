package dev.dossier.html.data;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.html.HtmlRenderer;
import dev.dossier.profile.spec.BaseUrl;
import dev.dossier.profile.spec.WebSite;
import dev.dossier.testing.DocumentBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class SocialTest {
  private static final WebSite SITE =
      new WebSite(BaseUrl.parse("https://ada.example.org"), List.of(), false);

  private static String page(DocumentBuilder sample) {
    byte[] bytes =
        new HtmlRenderer().render(sample.build(), Instant.EPOCH).files().get(0).content();
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void withoutACardAndAPhotoThePreviewIsTheFirstPageOfAnotherDocument() {
    DocumentBuilder sample =
        DocumentBuilder.page("李明")
            .file("ada/index.html")
            .alternate("list.pdf", "Ada Example: List", "application/pdf", "en")
            .pictured("print/cv.pdf", "Ada Example: CV", "print/cv-1.png");
    assertThat(page(sample)).doesNotContain("og:image");
    assertThat(page(sample.site(SITE)))
        .contains(
            "<meta property=\"og:image\" content=\"https://ada.example.org/print/cv-1.png\">",
            "<meta property=\"og:image:alt\" content=\"Ada Example: CV\">")
        .doesNotContain("og:image:width");
  }
}
