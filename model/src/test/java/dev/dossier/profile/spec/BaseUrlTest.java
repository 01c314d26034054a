package dev.dossier.profile.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The address of a site, as sitemaps and feeds want it. */
class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "https://ada.example.org, https://ada.example.org/",
    "https://example.org/~ada/a%20b/, https://example.org/~ada/a%20b/",
    "https://例え.jp/ü, https://xn--r8jz45g.jp/%C3%BC/",
    "http://bücher.example:8080/日/x, http://xn--bcher-kva.example:8080/%E6%97%A5/x/"
  })
  void isAUri(String written, String uri) {
    assertThat(BaseUrl.parse(written).value()).isEqualTo(uri);
    assertThat(URI.create(uri).toASCIIString()).isEqualTo(uri);
  }

  @Test
  void aHostThatCannotBeOneIsTold() {
    assertThatThrownBy(() -> BaseUrl.parse("https://例え..jp"))
        .hasMessage("'例え..jp' is not the name of a host");
  }
}
