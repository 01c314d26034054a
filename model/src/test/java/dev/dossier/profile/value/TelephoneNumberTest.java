package dev.dossier.profile.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Telephone numbers become tel: URLs. */
class TelephoneNumberTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "+49 (0)30 123456|tel:+4930123456",
        "+49 (0) 30 / 123 456|tel:+4930123456",
        "+49(0)30-123456-0|tel:+49301234560",
        "+49 [0]30 123456|tel:+4930123456",
        "49 (0)30 123456|tel:+4930123456",
        "0049 (0)30 123456|tel:+4930123456",
        "00 49 30 123456|tel:+4930123456",
        "(+49) 30 123456|tel:+4930123456",
        "(0049) 30 123456|tel:+4930123456",
        "+ 49 30 123456|tel:+4930123456",
        "(030) 123|tel:030123",
        "030/123456|tel:030123456",
        "030.12.34.56|tel:030123456",
        "01 23 45 67 89|tel:0123456789",
        "+33 (0)1.23.45.67.89|tel:+33123456789",
        "+44 (0)20 7946 0958|tel:+442079460958",
        "+1 (555) 010-9999|tel:+15550109999",
        "(555) 010-9999|tel:5550109999",
        "1-555-010-9999|tel:15550109999",
        "+39 06 1234567|tel:+39061234567",
        "+39 (0)6 1234567|tel:+39061234567",
        "+378 (0549) 123456|tel:+3780549123456",
        "+41 44 123\u00a045\u202f67|tel:+41441234567",
        "+49\u201330\u2011123456|tel:+4930123456",
        "\u202a+49 30 123456\u202c|tel:+4930123456",
        "+٤٩ ٣٠ ١٢٣٤٥٦|tel:+4930123456",
        "＋８１ ３ １２３４ ５６７８|tel:+81312345678",
        "Tel.: +49 30 123456|tel:+4930123456",
        "Mobil: +49 170 1234567|tel:+491701234567",
        "+49 170 1234567 (mobil)|tel:+491701234567",
        "+1 555 010 9999 ext. 12|tel:+15550109999;ext=12",
        "+1 555 010 9999, Ext 12|tel:+15550109999;ext=12",
        "+1 555 010 9999 x12|tel:+15550109999;ext=12",
        "+1 555 010 9999x12|tel:+15550109999;ext=12",
        "+1 555 010 9999 extension: 12|tel:+15550109999;ext=12",
        "+1 555 010 9999 (ext. 12)|tel:+15550109999;ext=12",
        "+1 555 010 9999 #12|tel:+15550109999;ext=12",
        "+15550109999;ext=12|tel:+15550109999;ext=12",
        "030 123456, Durchwahl 12|tel:030123456;ext=12",
        "+33 1 23 45 67 89 poste 12|tel:+33123456789;ext=12",
        "+7 495 123-45-67 доб. 12|tel:+74951234567;ext=12",
        "03-1234-5678 内線12|tel:0312345678;ext=12",
        "+48 22 123 45 67 wew. 12|tel:+48221234567;ext=12",
        "112|tel:112",
      })
  void numbersBecomeTelUrls(String written, String link) {
    assertThat(TelephoneNumber.link(written)).isEqualTo(link);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "on request",
        "n/a",
        "+49",
        "+0 30 123456",
        "030 123456 or 030 654321",
        "+49 30 123456 / +49 170 1234567",
        "030 1234567 / 0170 7654321",
        "+49 30 123456, +49 170 1234567",
        "1-800-LOOMS",
        "1234567890123456",
      })
  void textThatIsNotANumberHasNoUrl(String written) {
    assertThat(TelephoneNumber.link(written)).isNull();
  }
}
