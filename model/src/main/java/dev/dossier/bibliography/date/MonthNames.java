package dev.dossier.bibliography.date;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Recognizes months and seasons by their names and abbreviations in several languages: {@code
 * March}, {@code Mar.}, {@code März}, {@code juil.}
 */
final class MonthNames {
  private static final int SHORTEST = 3;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]");
  private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

  /** One language per string, from January to December; variants are separated by a bar. */
  private static final List<String> MONTHS =
      List.of(
          "january february march april may june july august september october november december",
          "januar|janner|jaenner februar|feber marz|maerz|mrz april mai juni|juno juli|julei august"
              + " september oktober november dezember",
          "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
          "enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre"
              + " diciembre",
          "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre"
              + " dicembre",
          "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
          "januari februari maart|mrt april mei juni juli augustus september oktober november"
              + " december",
          "januari februari mars april maj juni juli augusti september oktober november december",
          "januar februar marts april maj juni juli august september oktober november december",
          "januar februar mars april mai juni juli august september oktober november desember",
          "styczen|stycznia luty|lutego marzec|marca kwiecien|kwietnia maj|maja czerwiec|czerwca"
              + " lipiec|lipca sierpien|sierpnia wrzesien|wrzesnia pazdziernik|pazdziernika"
              + " listopad|listopada grudzien|grudnia",
          "leden|ledna unor|unora brezen|brezna duben|dubna kveten|kvetna cerven|cervna"
              + " cervenec|cervence srpen|srpna zari rijen|rijna listopad|listopadu"
              + " prosinec|prosince",
          "tammikuu helmikuu maaliskuu huhtikuu toukokuu kesakuu heinakuu elokuu syyskuu lokakuu"
              + " marraskuu joulukuu",
          "januar februar marcius aprilis majus junius julius augusztus szeptember oktober november"
              + " december",
          "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
          "январь|января февраль|февраля март|марта апрель|апреля май|мая июнь|июня июль|июля"
              + " август|августа сентябрь|сентября октябрь|октября ноябрь|ноября декабрь|декабря",
          "січень|січня лютии|лютого березень|березня квітень|квітня травень|травня червень|червня"
              + " липень|липня серпень|серпня вересень|вересня жовтень|жовтня листопад|листопада"
              + " грудень|грудня");

  /** One language per string, from spring to winter. */
  private static final List<String> SEASONS =
      List.of(
          "spring|springtime summer|summertime autumn|fall winter|wintertime",
          "fruhling|fruhjahr|fruehjahr|fruehling sommer herbst winter",
          "printemps ete automne hiver",
          "primavera verano otono invierno",
          "primavera estate autunno inverno",
          "primavera verao outono inverno",
          "lente|voorjaar zomer herfst|najaar winter",
          "var sommar host vinter",
          "forar sommer efterar vinter",
          "wiosna lato jesien zima",
          "jaro leto podzim zima");

  private static final Map<String, Integer> MONTH_BY_WORD = byWord(MONTHS, true);
  private static final Map<String, Integer> SEASON_BY_WORD = byWord(SEASONS, false);

  private MonthNames() {}

  /** Returns the month, 1 to 12, for a name or its first letters, or {@code null}. */
  static @Nullable Integer month(String word) {
    return MONTH_BY_WORD.get(folded(word));
  }

  /** Returns the season, 1 (spring) to 4 (winter), or {@code null}. */
  static @Nullable Integer season(String word) {
    return SEASON_BY_WORD.get(folded(word));
  }

  private static String folded(String word) {
    String plain = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String letters = NO_LETTERS.matcher(ACCENTS.matcher(plain).replaceAll("")).replaceAll("");
    return letters.replace("ł", "l").replace("ı", "i").replace("ø", "o");
  }

  /** Maps all names, and their prefixes if they are unambiguous or English, to numbers. */
  private static Map<String, Integer> byWord(List<String> languages, boolean cut) {
    Map<String, Integer> numbers = new HashMap<>();
    Map<String, Integer> beginnings = new HashMap<>();
    Set<String> unclear = new HashSet<>();
    for (String language : languages) {
      String[] months = language.split(" ", -1);
      for (int i = 0; i < months.length; i++) {
        for (String written : months[i].split("\\|", -1)) {
          String word = folded(written);
          numbers.putIfAbsent(word, i + 1);
          for (int length = SHORTEST; cut && length < word.length(); length++) {
            Integer other = beginnings.putIfAbsent(word.substring(0, length), i + 1);
            if (other != null && other != i + 1) {
              unclear.add(word.substring(0, length));
            }
          }
        }
      }
      if (language.equals(languages.get(0))) {
        beginnings.forEach(numbers::putIfAbsent);
      }
    }
    beginnings.keySet().removeAll(unclear);
    beginnings.forEach(numbers::putIfAbsent);
    return Map.copyOf(numbers);
  }
}
