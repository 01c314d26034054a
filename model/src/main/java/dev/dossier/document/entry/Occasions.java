package dev.dossier.document.entry;

import dev.dossier.document.Entry;
import dev.dossier.document.When;
import dev.dossier.document.select.Located;
import dev.dossier.document.words.DateWords;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.part.Occasion;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.text.Anchors;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Maps talks with several occasions to one entry with these as parts, newest first. */
final class Occasions {
  private static final String KIND = "occasion";

  private static final Comparator<Occasion> NEWEST =
      Comparator.comparing(
          Occasion::date, Comparator.nullsLast(Comparator.<PartialDate>naturalOrder().reversed()));

  private Occasions() {}

  /** Whether a talk has several occasions. */
  static boolean has(Talk talk) {
    return talk.occasions().size() > 1;
  }

  /** Returns the years from the first to the last occasion; {@code null} if no date is known. */
  static @Nullable When years(Talk talk, DateWords dates) {
    List<Integer> years =
        talk.given().stream()
            .flatMap(at -> Stream.of(at.date(), at.end()))
            .filter(Objects::nonNull)
            .map(PartialDate::year)
            .sorted()
            .toList();
    return years.isEmpty()
        ? null
        : dates.between(year(years.get(0)), new EndDate(year(years.get(years.size() - 1))));
  }

  private static PartialDate year(int year) {
    return new PartialDate(year, null, null);
  }

  /** Returns an entry for each occasion, complete with the title of the talk, date and place. */
  static List<Entry> entries(Located<?> located, Talk talk, EntryContext context) {
    String of =
        talk.id() != null
            ? talk.id()
            : KIND + "-" + Anchors.slug(context.localizer().required(talk.title()).plain());
    return located.parts("occasions", talk.given()).stream()
        .sorted(Comparator.comparing(Located::value, NEWEST))
        .map(
            occasion -> {
              Occasion at = occasion.value();
              return context.part(
                  occasion,
                  KIND,
                  // Named by its date, as its position in the list changes
                  // with the next occasion.
                  at.date() == null ? null : of + "-" + at.date(),
                  entry -> {
                    entry.title(talk.title());
                    set(at, entry);
                    if (at.kind() != talk.kind()) {
                      entry.kind("talk.", at.kind());
                    }
                  });
            })
        .toList();
  }

  /** Sets event, place and date of an occasion. */
  static void set(Occasion at, EntryBuilder entry) {
    entry
        .url(at.url())
        .subtitle(at.event(), at.organization())
        .location(at.location())
        .from(at.date(), at.end())
        .link("slides", at.slides())
        .link("video", at.video());
  }
}
