package dev.dossier.html.file;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.When;
import dev.dossier.html.site.SafeAddress;
import dev.dossier.html.site.SitePlan;
import dev.dossier.profile.value.PartialDate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Upcoming talks as an iCalendar file (RFC 5545). Events last whole days, because profiles have no
 * times of day.
 */
final class TalkCalendar {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Document document;
  private final Instant timestamp;

  private TalkCalendar(Document document, Instant timestamp) {
    this.document = document;
    this.timestamp = timestamp;
  }

  /** The calendar; {@code null} if no talk is ahead whose day is known. */
  static byte @Nullable [] of(SitePlan plan, Instant timestamp) {
    List<Entry> talks =
        plan.talks().stream().filter(Entry::upcoming).filter(talk -> start(talk) != null).toList();
    return talks.isEmpty() ? null : new TalkCalendar(plan.document(), timestamp).write(talks);
  }

  private byte[] write(List<Entry> talks) {
    ContentLines calendar =
        new ContentLines()
            .add("BEGIN", "VCALENDAR")
            .add("VERSION", "2.0")
            .add("PRODID", "-//dev.dossier//Dossier//EN");
    talks.forEach(talk -> write(talk, calendar));
    return calendar.add("END", "VCALENDAR").bytes();
  }

  private void write(Entry talk, ContentLines calendar) {
    LocalDate first = Objects.requireNonNull(start(talk));
    PartialDate end = Objects.requireNonNull(talk.when()).end();
    LocalDate last = end == null || end.day() == null ? first : end.firstDay();
    calendar
        .add("BEGIN", "VEVENT")
        .add("UID", uid(talk))
        .add("DTSTAMP", MOMENT.format(timestamp))
        .add("DTSTART;VALUE=DATE", DAY.format(first))
        .add("DTEND;VALUE=DATE", DAY.format(last.plusDays(1)))
        .text("SUMMARY", talk.title())
        .text("DESCRIPTION", talk.subtitle())
        .text("LOCATION", talk.location())
        .add("URL", SafeAddress.of(talk.url()))
        .add("END", "VEVENT");
  }

  /** The same in every build, and another for every person: calendars are merged. */
  private String uid(Entry talk) {
    String name = document.header().name() + "\n" + talk.id();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }

  /** The day on which a talk is given; {@code null} if it is not known to the day. */
  private static @Nullable LocalDate start(Entry talk) {
    When when = talk.when();
    PartialDate date = when == null ? null : when.start();
    return date == null || date.day() == null ? null : date.firstDay();
  }
}
