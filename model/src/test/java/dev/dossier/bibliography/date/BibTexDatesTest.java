package dev.dossier.bibliography.date;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.bibliography.bibtex.BibTexInFolder;
import dev.dossier.profile.csl.CslDate;
import dev.dossier.source.file.Problems;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BibTexDatesTest {
  @TempDir Path folder;

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
    "-0044,                '45 BC'",
    "-0000,                '1 BC'",
    "0800,                 0800",
    "0000,                 '0000'",
    "2013/14,              2013 to 2014",
    "2013/2014,            2013 to 2014",
    "2020-03-28/30,        2020-03-28 to 2020-03-30",
    "2020-03-28/04-02,     2020-03-28 to 2020-04-02",
    "2020-03-01/..,        2020-03-01",
    "1999?,                1999 circa",
    "2013/06/12,           2013-06-12",
    "12.06.2013,           2013-06-12",
    "13/06/2013,           2013-06-13",
    "06/13/2013,           2013-06-13",
    "05/06/2013,           2013",
    "06/2013,              2013-06",
    "June 2013,            2013-06",
    "12 June 2013,         2013-06-12",
    "'June 12, 2013',      2013-06-12",
    "'2--7 June 2013',     2013-06-02 to 2013-06-07",
    "Q2 2013,              2013-04 to 2013-06",
  })
  void biblatexDatesAreReadAsEdtf(String written, String read) {
    assertThat(told(BibTexDates.edtf(written))).isEqualTo(read);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, ,            , 2020",
    "2020, 3,           , 2020-03",
    "[2020], Jan./Feb., , 2020-01 to 2020-02",
    "2020a, March,      , 2020-03",
    "2020, March,       , 2020-03",
    "2020, mar.,       7, 2020-03-07",
    "2020, March 7,     , 2020-03-07",
    "2020, 7 March,     , 2020-03-07",
    "2020, March 3--5,  , 2020-03-03 to 2020-03-05",
    "2020, June/July,   , 2020-06 to 2020-07",
    "2020, Summer,      , 2020 season 2",
    "2020, sometime,    , 2020",
    "2013, 2--7 June,       , 2013-06-02 to 2013-06-07",
    "2013, 10--15 July,     , 2013-07-10 to 2013-07-15",
    "2013, 10–15 July,      , 2013-07-10 to 2013-07-15",
    "2013, 10 - 15 July,    , 2013-07-10 to 2013-07-15",
    "2013, 10 to 15 July,   , 2013-07-10 to 2013-07-15",
    "2013, July 10 and 11,  , 2013-07-10 to 2013-07-11",
    "2013, 3.--5. März,     , 2013-03-03 to 2013-03-05",
    "2013, 11-13,           , 2013-11-13",
    "2013, 13-11,           , 2013-11-13",
    "2013, 7-8,             , 2013-07 to 2013-08",
    "2013, 07,              , 2013-07",
    "2013, 13,              , 2013",
    "2013, 0,               , 2013",
    "2013, jun~5,           , 2013-06-05",
    "2013, 5~jun,           , 2013-06-05",
    "2013, jun,         2--7, 2013-06-02 to 2013-06-07",
    "2013, 6,           2--7, 2013-06-02 to 2013-06-07",
    "2013, 28 June -- 2 July, , 2013-06-28 to 2013-07-02",
    "2013, June 28--July 2, , 2013-06-28 to 2013-07-02",
    "2013, Jun. 28-Jul. 2,  , 2013-06-28 to 2013-07-02",
    "2013, 28.6.--2.7.,     , 2013-06-28 to 2013-07-02",
    "2013, 30 Dec -- 2 Jan, , 2013-12-30 to 2014-01-02",
    "2013, Dec/Jan,         , 2013-12 to 2014-01",
    "2013, June 3rd,        , 2013-06-03",
    "2013, 1er juin,        , 2013-06-01",
    "2013, 2 de mayo,       , 2013-05-02",
    "2013, 12-March,        , 2013-03-12",
    "2013, June-5,          , 2013-06-05",
    "2013, 'June 5--7, 2013', , 2013-06-05 to 2013-06-07",
    "2013, mid-June,        , 2013-06",
    "2013, März,            , 2013-03",
    "2013, M{\\\"a}rz,        , 2013-03",
    "2013, Maerz,           , 2013-03",
    "2013, Mrz.,            , 2013-03",
    "2013, Juin,            , 2013-06",
    "2013, juil.,           , 2013-07",
    "2013, Août,            , 2013-08",
    "2013, d{\\'e}cembre,   , 2013-12",
    "2013, Oktober,         , 2013-10",
    "2013, ottobre,         , 2013-10",
    "2013, enero,           , 2013-01",
    "2013, março,           , 2013-03",
    "2013, maart,           , 2013-03",
    "2013, października,    , 2013-10",
    "2013, července,        , 2013-07",
    "2013, toukokuu,        , 2013-05",
    "2013, Ağustos,         , 2013-08",
    "2013, мая,             , 2013-05",
    "2013, Sept.,           , 2013-09",
    "2013, Q1,              , 2013-01 to 2013-03",
    "2013, 4th Quarter,     , 2013-10 to 2013-12",
    "2013, 2. Quartal,      , 2013-04 to 2013-06",
    "2013, Fall,            , 2013 season 3",
    "2013, Winter/Spring,   , 2013 season 4",
    "2013, Frühjahr,        , 2013 season 1",
    "2013, été,             , 2013 season 2",
    "2013/14, ,             , 2013 to 2014",
    "2013--14, ,            , 2013 to 2014",
    "1999-00, ,             , 1999 to 2000",
    "2013-06, ,             , 2013-06",
    "[2013], ,              , 2013",
    "2013a, ,               , 2013",
    "June 2013, ,           , 2013-06",
    "'2013, in press', ,    , 2013",
    "-44, ,                 , '45 BC'",
    "44 BC, ,               , '44 BC'",
    "{in press}, March, , 'in press'",
  })
  void bibtexDatesAreReadInAnyNotation(String year, String month, String day, String read) {
    assertThat(told(BibTexDates.parts(year, month, day))).isEqualTo(read);
  }

  /** Spaces in a date do not separate the ends of a range. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "chicago-author-date-17th-edition ; {March--May}   ; March–May 2009",
        "chicago-notes-bibliography-17th-edition ; {March--May} ; March–May 2009",
        "apa                              ; {Dec/Jan}      ; 2009–2010, December–January",
        "ieee                             ; {March--May}   ; Mar.–May 2009",
        "apa                              ; {28 June -- 2 July} ; 2009, June 28–July 2",
      })
  void rangesHaveNoSpaceBeforeTheDash(String style, String month, String printed)
      throws IOException {
    String entry =
        "@inproceedings{a, author = {Roe, Ann}, title = {Looms}, booktitle = {Proc}, year = 2009,"
            + " month = %s}".formatted(month);

    assertThat(new BibTexInFolder(folder, new Problems()).references(entry, style).get(0))
        .contains(printed)
        .doesNotContain(" –");
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
