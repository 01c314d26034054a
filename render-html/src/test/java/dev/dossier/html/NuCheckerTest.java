package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@link PageUnderTest#complaints()} passes over, and how little that is. What the checker
 * cannot see, {@link BrowserTest} does.
 */
@Tag("judge")
class NuCheckerTest {
  private static final String DATA = "data:image/jpeg;base64,/9j/4AAQSkZJRgABAQ==";

  private static PageUnderTest page(String policy, String picture) throws Exception {
    return PageUnderTest.of(
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; %s">
        <title>Ada</title></head>
        <body><h1>Ada</h1><p><img src="%s" alt="Ada"></p></body></html>
        """
            .formatted(policy, picture));
  }

  @Test
  void anEmbeddedPictureThatThePolicyAllowsIsAccepted() throws Exception {
    assertThat(page("img-src data:", DATA).complaints()).isEmpty();
    assertThat(page("img-src 'self' data:", DATA).complaints()).isEmpty();
    assertThat(page("img-src data:", DATA.replace("jpeg", "png")).complaints()).isEmpty();
  }

  /** If these fail, the checker supports data URLs, and its message can be trusted. */
  @ParameterizedTest
  @ValueSource(strings = {"img-src * data:", "img-src data: https:"})
  void theCheckerReportsEveryEmbeddedPictureAsBlocked(String policy) throws Exception {
    assertThat(page(policy, DATA).complaints())
        .singleElement()
        .asString()
        .contains("“data:image/jpeg;base64,")
        .contains("blocked by “img-src” directive");
  }

  @Test
  void aPictureBesideThePageThatThePolicyAllowsIsAccepted() throws Exception {
    assertThat(page("img-src 'self'", "pictures/a.jpg").complaints()).isEmpty();
    assertThat(page("img-src 'self' data:", "../pictures/a.jpg").complaints()).isEmpty();
    assertThat(page("img-src data:", "pictures/a.jpg").complaints()).hasSize(1);
    assertThat(page("img-src 'self'", "https://example.org/pictures/a.jpg").complaints())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"img-src 'none'", "img-src 'self'", "style-src data:"})
  void anEmbeddedPictureThatThePolicyBlocksIsReported(String policy) throws Exception {
    assertThat(page(policy, DATA).complaints()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data:image/svg+xml;base64,PHN2Zy8+", "https://example.org/a.png"})
  void otherPicturesAreReported(String picture) throws Exception {
    assertThat(page("img-src data:", picture).complaints()).hasSize(1);
  }
}
