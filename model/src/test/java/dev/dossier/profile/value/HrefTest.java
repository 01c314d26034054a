package dev.dossier.profile.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** URLs are converted to equivalent URLs in ASCII. */
class HrefTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://de.wikipedia.org/wiki/Köln|https://de.wikipedia.org/wiki/K%C3%B6ln",
        "https://de.wikipedia.org/wiki/K%C3%B6ln|https://de.wikipedia.org/wiki/K%C3%B6ln",
        "https://ja.wikipedia.org/wiki/東京?x=東#京|https://ja.wikipedia.org/wiki/%E6%9D%B1%E4%BA%AC?x=%E6%9D%B1#%E4%BA%AC",
        "https://example.org/🧵|https://example.org/%F0%9F%A7%B5",
        "https://köln.example/Dom|https://xn--kln-sna.example/Dom",
        "https://www.köln.example:8080|https://www.xn--kln-sna.example:8080",
        "HTTPS://KÖLN.example|HTTPS://xn--kln-sna.example",
        "https://straße.example/a|https://xn--strae-oqa.example/a",
        "https://例え。テスト/|https://xn--r8jz45g.xn--zckzah/",
        "https://xn--kln-sna.example|https://xn--kln-sna.example",
        "https://ada:p@köln.example/|https://ada:p@xn--kln-sna.example/",
        "https://[2001:db8::1]/a|https://[2001:db8::1]/a",
        "https://example.org/100%|https://example.org/100%25",
        "https://example.org/a%2Fb%zz|https://example.org/a%2Fb%25zz",
        "https://example.org/a[1]?b={c}|https://example.org/a%5B1%5D?b=%7Bc%7D",
        "https://example.org/~ada/(x)!$&'*+,;=:@|https://example.org/~ada/(x)!$&'*+,;=:@",
        "https://doi.org/10.1002/(SICI)1097<1::AID>3.0.CO;2-4|https://doi.org/10.1002/(SICI)1097%3C1::AID%3E3.0.CO;2-4",
        "mailto:ada@köln.example|mailto:ada@xn--kln-sna.example",
        "mailto:jürgen@example.org|mailto:j%C3%BCrgen@example.org",
        "mailto:a@köln.example,b@example.org?subject=Grüße|mailto:a@xn--kln-sna.example,b@example.org?subject=Gr%C3%BC%C3%9Fe",
        "mailto:j%C3%BCrgen@example.org|mailto:j%C3%BCrgen@example.org",
        "tel:+49(0)30-123456|tel:+4930123456",
        "tel:+15550109999;ext=12|tel:+15550109999;ext=12",
        "tel:+1-800-LOOMS|tel:+1-800-LOOMS",
      })
  void urlsAreConvertedToAscii(String address, String href) {
    assertThat(Href.of(address)).isEqualTo(href);
    assertThat(Href.of(href)).isEqualTo(href);
  }

  @ParameterizedTest
  @CsvSource({
    "ada@example.org,mailto:ada@example.org",
    "ada+cv@example.org,mailto:ada+cv@example.org",
    "a&b=c@example.org,mailto:a%26b%3Dc@example.org",
    "50%@example.org,mailto:50%25@example.org",
    "jürgen@köln.example,mailto:j%C3%BCrgen@xn--kln-sna.example",
    "用户@例子.example,mailto:%E7%94%A8%E6%88%B7@xn--fsqu00a.example",
  })
  void anEmailAddressBecomesAMailtoUrl(String address, String href) {
    assertThat(Href.of(new Email(address))).isEqualTo(href);
  }

  /** Samples of RFC 3492, 7.1. */
  @ParameterizedTest
  @CsvSource({
    "ليهمابتكلموشعربي؟,egbpdaj6bu4bxfgehfvwxn",
    "他们为什么不说中文,ihqwcrb4cv8a8dqg056pqjye",
    "3年B組金八先生,3B-ww4c5e180e575a65lsy2b",
    "Pročprostěnemluvíčesky,Proprostnemluvesky-uyb24dma41a",
    "そのスピードで,d9juau41awczczp",
  })
  void hostLabelsAreEncodedByRfc3492(String label, String encoded) {
    assertThat(Punycode.encode(label)).isEqualTo(encoded);
  }
}
