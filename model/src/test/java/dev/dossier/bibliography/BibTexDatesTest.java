package dev.dossier.bibliography;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.profile.CslDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibTexDatesTest {
  @ParameterizedTest
  @CsvSource({
    "2020,                 2020",
    "2020-03,              2020-03",
    "2020-3-7,             2020-03-07",
    "2020-03-07T10:00:00Z, 2020-03-07",
    "2020-03/2020-05,      2020-03 to 2020-05",
    "2020/,                2020",
    "2020~,                2020 circa",
    "2020-21,              2020 season 1",
    "2020-24,              2020 season 4",
    "2020-02-30,           2020-02",
    "c. 1850,              1850 circa",
    "1999–2003,            1999 to 2003",
    "im Druck,             'im Druck'",
  })
  void ofBibLatexAreReadAsEdtf(String written, String read) {
    assertThat(told(BibTexDates.edtf(written))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, ,            , 2020",
    "2020, 3,           , 2020-03",
    "2020, March,       , 2020-03",
    "2020, mar.,       7, 2020-03-07",
    "2020, March 7,     , 2020-03-07",
    "2020, 7 March,     , 2020-03-07",
    "2020, March 3--5,  , 2020-03-03 to 2020-03-05",
    "2020, June/July,   , 2020-06 to 2020-07",
    "2020, Summer,      , 2020 season 2",
    "2020, sometime,    , 2020",
    "{in press}, March, , 'in press'",
  })
  void ofBibTexAreReadAsPeopleWriteThem(String year, String month, String day, String read) {
    assertThat(told(BibTexDates.parts(year, month, day))).isEqualTo(read);
  }

  private static String told(CslDate date) {
    if (date.start() == null) {
      return date.literal();
    }
    return date.start().iso()
        + (date.end() == null ? "" : " to " + date.end().iso())
        + (date.season() == null ? "" : " season " + date.season())
        + (date.circa() ? " circa" : "");
  }
}
