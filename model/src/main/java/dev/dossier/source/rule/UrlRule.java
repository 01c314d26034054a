package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import dev.dossier.source.bind.BindingContext;
import dev.dossier.source.file.Problems;
import dev.dossier.source.yaml.NodePlace;
import dev.dossier.source.yaml.Nodes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Checks that the date in an entry's URL is its date, and that entries with one URL have one title.
 *
 * <p>Only entries with a required {@code title} or {@code name} are checked, whose addresses are
 * their own. The address of a job is that of the employer, which other entries may share.
 */
public final class UrlRule implements Rule {
  private static final List<String> TITLES = List.of("title", "name");

  // /2025/10/24/, /2025/10/24, /2025-10-24-title, /2025/10/
  private static final Pattern DATE =
      Pattern.compile(
          "/((?:19|20)\\d{2})([/-])(0[1-9]|1[0-2])(?:\\2(0[1-9]|[12]\\d|3[01]))?(?![0-9])");

  @Override
  public void check(BindingContext context) {
    Map<String, BindingContext.Bound> byUrl = new HashMap<>();
    for (BindingContext.Bound record : context.records) {
      if (record.values().get("url") instanceof Url url && isItsOwn(record)) {
        checkDate(record, url, context.problems);
        BindingContext.Bound first = byUrl.putIfAbsent(normal(url), record);
        if (first != null) {
          checkTitle(record, first, context.problems);
        }
      }
    }
  }

  private static boolean isItsOwn(BindingContext.Bound record) {
    return TITLES.stream()
        .map(record.shape().keys()::get)
        .anyMatch(field -> field != null && field.required());
  }

  private static void checkTitle(
      BindingContext.Bound record, BindingContext.Bound first, Problems problems) {
    Set<String> common = titles(record);
    common.retainAll(titles(first));
    if (common.isEmpty()) {
      NodePlace place = record.place("url");
      problems.add(
          place.problem(
              Severity.WARNING,
              "the same URL has the title %s here, and %s in %s"
                  .formatted(title(record), title(first), first.describedFrom(place)),
              null));
    }
  }

  /** Returns the titles of an entry in all languages, without case and punctuation. */
  private static Set<String> titles(BindingContext.Bound record) {
    Set<String> titles = new HashSet<>();
    for (String key : TITLES) {
      for (String text : texts(record.values().get(key))) {
        titles.add(text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip());
      }
    }
    return titles;
  }

  private static String title(BindingContext.Bound record) {
    for (String key : TITLES) {
      List<String> texts = texts(record.values().get(key));
      if (!texts.isEmpty()) {
        return Nodes.quote(texts.get(0));
      }
    }
    return "nothing";
  }

  private static List<String> texts(@Nullable Object value) {
    return value instanceof Text text
        ? new ArrayList<>(text.byLanguage().values())
        : value instanceof String string ? List.of(string) : List.of();
  }

  private static String normal(Url url) {
    String href = url.href().replaceFirst("^https?://(www\\.)?", "");
    return href.endsWith("/") ? href.substring(0, href.length() - 1) : href;
  }

  private static void checkDate(BindingContext.Bound record, Url url, Problems problems) {
    Matcher matcher = DATE.matcher(url.value());
    if (!(record.values().get("date") instanceof PartialDate date) || !matcher.find()) {
      return;
    }
    PartialDate last = record.values().get("end") instanceof PartialDate end ? end : date;
    PartialDate inUrl;
    try {
      inUrl =
          PartialDate.parse(
              matcher.group(1)
                  + "-"
                  + matcher.group(3)
                  + (matcher.group(4) == null ? "" : "-" + matcher.group(4)));
    } catch (IllegalArgumentException e) {
      return; // Invalid dates, such as 31 June, are ignored.
    }
    LocalDate from = date.firstDay();
    if (inUrl.lastDay().isBefore(from) || inUrl.firstDay().isAfter(last.lastDay())) {
      NodePlace place = Objects.requireNonNull(record.written().get("url"));
      problems.add(
          place.problem(
              Severity.WARNING,
              place.text().indexOf(matcher.group()) + 1,
              matcher.group().length() - 1,
              "the URL says %s, but 'date' is %s%s".formatted(inUrl, date, record.place().in()),
              null));
    }
  }
}
