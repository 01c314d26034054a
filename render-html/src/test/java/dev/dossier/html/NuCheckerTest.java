package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What {@link PageUnderTest#complaints()} passes over, and how little that is. What the checker
 * cannot see, {@link BrowserTest} does.
 */
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
  void aPictureOfThePageThatItsPolicyShowsIsNoFault() throws Exception {
    assertThat(page("img-src data:", DATA).complaints()).isEmpty();
    assertThat(page("img-src data:", DATA.replace("jpeg", "png")).complaints()).isEmpty();
  }

  /** If these fail, the checker has learnt to read such addresses, and is to be believed. */
  @ParameterizedTest
  @ValueSource(strings = {"img-src * data:", "img-src data: https:", "img-src 'self' data:"})
  void theCheckerTakesEveryPictureWithinAPageToBeBlocked(String policy) throws Exception {
    assertThat(page(policy, DATA).complaints())
        .singleElement()
        .asString()
        .contains("“data:image/jpeg;base64,")
        .contains("blocked by “img-src” directive");
  }

  @ParameterizedTest
  @ValueSource(strings = {"img-src 'none'", "img-src 'self'", "style-src data:"})
  void aPictureThatThePolicyDoesNotShowIsAFault(String policy) throws Exception {
    assertThat(page(policy, DATA).complaints()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"data:image/svg+xml;base64,PHN2Zy8+", "https://example.org/a.png"})
  void noOtherPictureIsPassedOver(String picture) throws Exception {
    assertThat(page("img-src data:", picture).complaints()).hasSize(1);
  }
}
