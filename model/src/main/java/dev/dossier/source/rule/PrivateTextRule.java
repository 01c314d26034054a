package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.source.bind.Reading;
import dev.dossier.source.file.Problems;
import dev.dossier.source.yaml.Site;
import dev.dossier.source.yaml.YamlPath;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is private does not stand in public text too. Looked for are telephone numbers, addresses,
 * and dates of birth that are known to the day; a nationality is a word like others.
 */
public final class PrivateTextRule implements Rule {
  /** Fewer digits, and fewer letters of an address, are no secret, and are found everywhere. */
  private static final int LEAST = 7;

  /** More is no address and no number that is dialled, and would take time to look for. */
  private static final int MOST = 300;

  private static final int MOST_DIGITS = 30;

  private static final List<String> DATES =
      List.of(
          "uuuu-MM-dd",
          "d.M.uuuu",
          "dd.MM.uuuu",
          "d/M/uuuu",
          "dd/MM/uuuu",
          "MM/dd/uuuu",
          "d MMMM uuuu",
          "d MMM uuuu",
          "d. MMMM uuuu",
          "MMMM d, uuuu");

  private record Secret(Site site, Pattern pattern) {}

  @Override
  public void check(Reading reading) {
    List<Secret> secrets = new ArrayList<>();
    for (Map.Entry<String, Site> entry : reading.confidential.entrySet()) {
      for (Pattern pattern : patterns(entry.getKey(), entry.getValue(), reading)) {
        secrets.add(new Secret(entry.getValue(), pattern));
      }
    }
    if (secrets.isEmpty()) {
      return;
    }
    List<String> notPublic = new ArrayList<>(reading.confidential.keySet());
    for (Reading.Bound document : reading.of(DocumentSpec.class)) {
      if (Boolean.TRUE.equals(document.values().get("private"))) {
        notPublic.add(document.site().path());
      }
    }
    reading
        .sites()
        .forEach(
            (path, site) -> {
              if (!site.markdown().isEmpty() && notPublic.stream().noneMatch(isAround(path))) {
                secrets.forEach(secret -> check(secret, site, reading.problems));
              }
            });
  }

  private static Predicate<String> isAround(String path) {
    return outer ->
        path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
  }

  private static void check(Secret secret, Site site, Problems problems) {
    Matcher found = secret.pattern.matcher(site.markdown());
    if (found.find()) {
      problems.secrets().add(found.group());
      problems.add(
          site.problem(
              Severity.WARNING,
              found.start(),
              found.end() - found.start(),
              "%s is private, and stands here in public too".formatted(secret.site.path()),
              null));
    }
  }

  private static List<Pattern> patterns(String path, Site site, Reading reading) {
    String key = YamlPath.last(path);
    List<String> texts = new ArrayList<>();
    reading
        .sites()
        .forEach(
            (at, text) -> {
              if (isAround(at).test(path)) {
                texts.add(text.markdown().strip());
              }
            });
    return switch (key) {
      case "phone" -> texts.stream().map(PrivateTextRule::digits).flatMap(List::stream).toList();
      case "birth-date" -> day(site, reading);
      case "address", "email" ->
          texts.stream()
              .filter(t -> t.length() >= LEAST && t.length() <= MOST)
              .map(PrivateTextRule::words)
              .toList();
      default -> List.of();
    };
  }

  /** However it is parted, and with or without what is dialled before. */
  private static List<Pattern> digits(String phone) {
    String digits = phone.replaceAll("\\D", "").replaceFirst("^0+", "");
    return digits.length() < LEAST || digits.length() > MOST_DIGITS
        ? List.of()
        : List.of(
            Pattern.compile(
                digits
                        .chars()
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining("[\\s\u00a0()./-]{0,3}"))
                    + "(?!\\d)"));
  }

  private static Pattern words(String text) {
    String words =
        Arrays.stream(text.split("[\\s,]+"))
            .map(Pattern::quote)
            .collect(Collectors.joining("[\\s,]{1,3}"));
    return Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  private static List<Pattern> day(Site site, Reading reading) {
    PartialDate date;
    try {
      date = PartialDate.parse(site.markdown().strip());
    } catch (IllegalArgumentException e) {
      return List.of(); // It has been told of.
    }
    if (date.day() == null) {
      return List.of();
    }
    Set<Locale> locales = new LinkedHashSet<>(List.of(Locale.ENGLISH));
    Site language = reading.sites().get("language");
    if (language != null && !language.markdown().isBlank()) {
      locales.add(Locale.forLanguageTag(language.markdown()));
    }
    LocalDate day = date.firstDay();
    return locales.stream()
        .flatMap(locale -> DATES.stream().map(form -> DateTimeFormatter.ofPattern(form, locale)))
        .map(form -> form.format(day))
        .distinct()
        .map(text -> Pattern.compile("(?<!\\d)" + Pattern.quote(text) + "(?!\\d)"))
        .toList();
  }
}
