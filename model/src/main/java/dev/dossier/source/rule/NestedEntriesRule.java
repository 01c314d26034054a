package dev.dossier.source.rule;

import dev.dossier.profile.entry.Committee;
import dev.dossier.profile.entry.Experience;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.part.Role;
import dev.dossier.profile.part.Term;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.YamlPath;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Checks that keys of an entry's parts (positions, terms, occasions) are not set for the entry too,
 * and that positions and terms are within its time span.
 */
public final class NestedEntriesRule implements Rule {
  /** A record with a list of parts, and the keys that it must not have beside them. */
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
  public void check(BindingContext context) {
    for (Whole whole : WHOLES) {
      for (BindingContext.Bound record : context.of(whole.type)) {
        if (record.values().get(whole.several) instanceof List<?> several && !several.isEmpty()) {
          checkNotBeside(context, record, whole);
        }
      }
    }
    checkWithin(context, Experience.class, Role.class);
    checkWithin(context, Committee.class, Term.class);
  }

  private static void checkNotBeside(
      BindingContext context, BindingContext.Bound record, Whole whole) {
    for (String key : whole.notBeside) {
      if (record.values().containsKey(key)) {
        String message =
            "'%s' is not allowed beside '%s' in %s; write it in each of them"
                .formatted(key, whole.several, record.place().path());
        context.error(record.place(key), message);
      }
    }
  }

  private static void checkWithin(BindingContext context, Class<?> whole, Class<?> part) {
    Map<String, BindingContext.Bound> wholes =
        context.of(whole).stream()
            .collect(
                Collectors.toMap(
                    record -> record.place().path(), Function.identity(), (a, b) -> a));
    for (BindingContext.Bound record : context.of(part)) {
      // From experience[0].roles[1] to experience[0].
      String path = YamlPath.enclosing(YamlPath.enclosing(record.place().path()));
      BindingContext.Bound around = wholes.get(path);
      if (around != null) {
        check(context, record, "start", around);
        check(context, record, "end", around);
      }
    }
  }

  private static void check(
      BindingContext context, BindingContext.Bound part, String key, BindingContext.Bound around) {
    Object value = part.values().get(key);
    PartialDate start = around.values().get("start") instanceof PartialDate date ? date : null;
    PartialDate end = around.values().get("end") instanceof EndDate last ? last.date() : null;
    LocalDate from = lastDay(value);
    LocalDate to = firstDay(value);
    if (start != null && from != null && from.isBefore(start.firstDay())) {
      outside(context, part, key, "before 'start' of " + around.describedFrom(part.place()), start);
    } else if (end != null && to != null && to.isAfter(end.lastDay())) {
      outside(context, part, key, "after 'end' of " + around.describedFrom(part.place()), end);
    }
  }

  private static void outside(
      BindingContext context,
      BindingContext.Bound part,
      String key,
      String where,
      PartialDate bound) {
    NodePlace place = part.place(key);
    String message = "'%s' is %s, %s, which is %s".formatted(key, place.text(), where, bound);
    context.error(place, message);
  }

  /** Returns the last possible day of a date; for ongoing entries, the end of all time. */
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
