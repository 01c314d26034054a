package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.file.Problems;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.YamlPath;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
 * Reports private values that public text repeats: telephone numbers, addresses, and complete dates
 * of birth. A nationality may be part of any text.
 */
public final class PrivateTextRule implements Rule {
  /** Fewer digits, or letters of an address, are no secret and occur everywhere. */
  private static final int LEAST = 7;

  /** Longer text is neither an address nor a number, and takes too long to search for. */
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

  private record Secret(NodePlace place, Pattern pattern) {}

  @Override
  public void check(BindingContext context) {
    List<Secret> secrets = new ArrayList<>();
    for (Map.Entry<String, NodePlace> entry : context.confidential.entrySet()) {
      for (Pattern pattern : patterns(entry.getKey(), entry.getValue(), context)) {
        secrets.add(new Secret(entry.getValue(), pattern));
      }
    }
    if (secrets.isEmpty()) {
      return;
    }
    List<String> notPublic = new ArrayList<>(context.confidential.keySet());
    Set<Object> inherited = extendedByPublic(context);
    for (BindingContext.Bound document : context.of(DocumentSpec.class)) {
      if (isPrivate(document) && !inherited.contains(document.values().get("name"))) {
        notPublic.add(document.place().path());
      }
    }
    context
        .places()
        .forEach(
            (path, place) -> {
              if (!place.text().isEmpty() && notPublic.stream().noneMatch(isAround(path))) {
                secrets.forEach(secret -> check(secret, place, context.problems));
              }
            });
  }

  /** Returns the names of the documents whose texts a public document inherits, directly or not. */
  private static Set<Object> extendedByPublic(BindingContext context) {
    Map<Object, Object> bases = new HashMap<>();
    for (BindingContext.Bound document : context.of(DocumentSpec.class)) {
      if (document.values().get("extends") instanceof String base) {
        bases.put(document.values().getOrDefault("name", document), base);
      }
    }
    Set<Object> extended = new HashSet<>();
    for (BindingContext.Bound document : context.of(DocumentSpec.class)) {
      Object name = document.values().getOrDefault("name", document);
      Object base = isPrivate(document) ? null : bases.get(name);
      while (base != null && extended.add(base)) {
        base = bases.get(base);
      }
    }
    return extended;
  }

  private static boolean isPrivate(BindingContext.Bound document) {
    return Boolean.TRUE.equals(document.values().get("private"));
  }

  private static Predicate<String> isAround(String path) {
    return outer ->
        path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
  }

  private static void check(Secret secret, NodePlace place, Problems problems) {
    Matcher found = secret.pattern.matcher(place.text());
    if (found.find()) {
      problems.secrets().add(found.group());
      problems.add(
          place.problem(
              Severity.WARNING,
              found.start(),
              found.end() - found.start(),
              "%s is private, but this public text repeats it".formatted(secret.place.path()),
              null));
    }
  }

  private static List<Pattern> patterns(String path, NodePlace place, BindingContext context) {
    String key = YamlPath.last(path);
    List<String> texts = new ArrayList<>();
    context
        .places()
        .forEach(
            (at, text) -> {
              if (isAround(at).test(path)) {
                texts.add(text.text().strip());
              }
            });
    return switch (key) {
      case "phone" -> texts.stream().map(PrivateTextRule::digits).flatMap(List::stream).toList();
      case "birth-date" -> day(place, context);
      case "address", "email" ->
          texts.stream()
              .filter(t -> t.length() >= LEAST && t.length() <= MOST)
              .map(PrivateTextRule::words)
              .toList();
      default -> List.of();
    };
  }

  /** Ignores separators and prefixes such as the country code. */
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

  private static List<Pattern> day(NodePlace place, BindingContext context) {
    PartialDate date;
    try {
      date = PartialDate.parse(place.text().strip());
    } catch (IllegalArgumentException e) {
      return List.of(); // Already reported.
    }
    if (date.day() == null) {
      return List.of();
    }
    Set<Locale> locales = new LinkedHashSet<>(List.of(Locale.ENGLISH));
    NodePlace language = context.places().get("language");
    if (language != null && !language.text().isBlank()) {
      locales.add(Locale.forLanguageTag(language.text()));
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
