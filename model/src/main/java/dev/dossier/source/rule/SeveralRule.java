package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.entry.Committee;
import dev.dossier.profile.entry.Experience;
import dev.dossier.profile.entry.Role;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.entry.Term;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.source.bind.Reading;
import dev.dossier.source.yaml.Site;
import dev.dossier.source.yaml.YamlPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is told once for each of several (positions, terms, occasions) is not told of the whole too,
 * and positions and terms lie within the time of the whole.
 */
public final class SeveralRule implements Rule {
  /** A record with a list of several, and what it may not say beside them. */
  private record Whole(Class<?> type, String several, List<String> notBeside) {}

  private static final List<Whole> WHOLES =
      List.of(
          new Whole(Experience.class, "roles", List.of("title")),
          new Whole(Committee.class, "terms", List.of("role")),
          new Whole(
              Talk.class,
              "occasions",
              List.of("event", "organization", "location", "date", "end")));

  @Override
  public void check(Reading reading) {
    for (Whole whole : WHOLES) {
      for (Reading.Bound record : reading.of(whole.type)) {
        if (record.values().get(whole.several) instanceof List<?> several && !several.isEmpty()) {
          checkSaidOnce(reading, record, whole);
        }
      }
    }
    checkWithin(reading, Experience.class, Role.class);
    checkWithin(reading, Committee.class, Term.class);
  }

  private static void checkSaidOnce(Reading reading, Reading.Bound record, Whole whole) {
    for (String key : whole.notBeside) {
      if (record.values().containsKey(key)) {
        String message =
            "'%s' stands beside '%s' in %s; say it there, for each"
                .formatted(key, whole.several, record.site().path());
        reading.problems.add(record.site(key).problem(Severity.ERROR, message, null));
      }
    }
  }

  private static void checkWithin(Reading reading, Class<?> whole, Class<?> part) {
    Map<String, Reading.Bound> wholes =
        reading.of(whole).stream()
            .collect(
                Collectors.toMap(record -> record.site().path(), Function.identity(), (a, b) -> a));
    for (Reading.Bound record : reading.of(part)) {
      // From experience[0].roles[1] to experience[0].
      String path = YamlPath.enclosing(YamlPath.enclosing(record.site().path()));
      Reading.Bound around = wholes.get(path);
      if (around != null) {
        check(reading, record, "start", around);
        check(reading, record, "end", around);
      }
    }
  }

  private static void check(Reading reading, Reading.Bound part, String key, Reading.Bound around) {
    Object value = part.values().get(key);
    PartialDate start = around.values().get("start") instanceof PartialDate date ? date : null;
    PartialDate end = around.values().get("end") instanceof EndDate last ? last.date() : null;
    LocalDate from = lastDay(value);
    LocalDate to = firstDay(value);
    if (start != null && from != null && from.isBefore(start.firstDay())) {
      outside(reading, part, key, "before 'start' of " + around.place(part.site()), start);
    } else if (end != null && to != null && to.isAfter(end.lastDay())) {
      outside(reading, part, key, "after 'end' of " + around.place(part.site()), end);
    }
  }

  private static void outside(
      Reading reading, Reading.Bound part, String key, String where, PartialDate bound) {
    Site site = part.site(key);
    String message = "'%s' is %s, %s, which is %s".formatted(key, site.markdown(), where, bound);
    reading.problems.add(site.problem(Severity.ERROR, message, null));
  }

  /** The last day that a date can mean; what goes on is after all days. */
  private static @Nullable LocalDate lastDay(@Nullable Object value) {
    if (value instanceof EndDate end) {
      return end.date() == null ? LocalDate.MAX : end.date().lastDay();
    }
    return value instanceof PartialDate date ? date.lastDay() : null;
  }

  private static @Nullable LocalDate firstDay(@Nullable Object value) {
    if (value instanceof EndDate end) {
      return end.date() == null ? LocalDate.MAX : end.date().firstDay();
    }
    return value instanceof PartialDate date ? date.firstDay() : null;
  }
}
