package dev.dossier.html.file;

import static dev.dossier.testing.EntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import dev.dossier.document.Document;
import dev.dossier.html.HtmlRenderer;
import dev.dossier.html.RichPage;
import dev.dossier.render.Renderer.OutputFile;
import dev.dossier.testing.DocumentBuilder;
import dev.dossier.testing.EntryBuilder;
import ezvcard.Ezvcard;
import ezvcard.VCard;
import ezvcard.VCardVersion;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The contact card and the calendar beside a page, parsed by independent libraries. */
class SideFilesTest {
  private static final Instant BUILD = Instant.parse("2026-01-07T12:30:00Z");
  private static final String HOSTILE =
      "A; B, C \\ D \"E\"\r\nEND:VCARD\r\nEND:VEVENT — " + "ä🗺️".repeat(60);

  private static Optional<String> file(Document document, String path, Instant build) {
    return new HtmlRenderer()
        .render(document, build).files().stream()
            .filter(file -> file.path().equals(path))
            .map(OutputFile::content)
            .map(content -> new String(content, StandardCharsets.UTF_8))
            .findFirst();
  }

  private static Document talks(EntryBuilder... talks) {
    return DocumentBuilder.page("Ada Example").entries("talks", "Talks", talks).build();
  }

  private static ICalendar calendar(Document document) {
    return Biweekly.parse(file(document, "talks.ics", BUILD).orElseThrow()).first();
  }

  @Test
  void theCardHasContactsButNoPrivateData() {
    String text = file(RichPage.document(), "person.vcf", BUILD).orElseThrow();

    VCard card = Ezvcard.parse(text).first();
    assertThat(card.validate(VCardVersion.V4_0).isEmpty()).isTrue();
    assertThat(card.getVersion()).isEqualTo(VCardVersion.V4_0);
    assertThat(card.getFormattedName().getValue()).isEqualTo("Dr. Ada Ásgeirsdóttir-Example");
    assertThat(card.getEmails().get(0).getValue()).isEqualTo("ada@example.org");
    assertThat(card.getUrls().get(0).getValue()).isEqualTo("https://ada.example.org");
    assertThat(card.getOrganization().getValues())
        .containsExactly("Institute of Invented Sciences");
    assertThat(card.getTitles().get(0).getValue()).startsWith("Computational scientist, working");
    assertThat(card.getExtendedProperties("SOCIALPROFILE"))
        .extracting(account -> account.getParameter("SERVICE-TYPE") + " " + account.getValue())
        .containsExactly(
            "ORCID https://orcid.org/0000-0002-1825-0097",
            "GitHub https://github.com/ada-example",
            "Google Scholar https://scholar.example.org/ada");
    assertThat(text).doesNotContain("TEL", "+49", "Platz 1", "PHOTO");
  }

  @Test
  void thereIsNoCardWithoutContacts() {
    assertThat(file(DocumentBuilder.page("Ada Example").build(), "person.vcf", BUILD)).isEmpty();
  }

  @Test
  void theCalendarHasUpcomingTalksAsAllDayEvents() {
    ICalendar calendar =
        calendar(
            talks(
                entry("talk", "past", "Past").on("6 Jan 2026", "2026-01-06"),
                entry("talk", "some-day", "In spring").on("2027", "2027").upcoming(),
                entry("talk", "next", "On tides; and, \\more")
                    .line("Keynote", "Tide Days", "Cork, Ireland")
                    .url("https://talks.example.org/next")
                    .span("30 – 31 Dec 2026", "2026-12-30", "2026-12-31")
                    .upcoming()));

    assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(calendar.getEvents()).hasSize(1);
    VEvent talk = calendar.getEvents().get(0);
    assertThat(talk.getSummary().getValue()).isEqualTo("On tides; and, \\more");
    assertThat(talk.getLocation().getValue()).isEqualTo("Cork, Ireland");
    assertThat(talk.getUrl().getValue()).isEqualTo("https://talks.example.org/next");
    assertThat(day(talk.getDateStart().getValue())).isEqualTo("2026-12-30");
    assertThat(day(talk.getDateEnd().getValue())).as("the day after").isEqualTo("2027-01-01");
    assertThat(talk.getDateStart().getValue().hasTime()).isFalse();
    assertThat(talk.getDateTimeStamp().getValue()).isEqualTo(Date.from(BUILD));
    assertThat(talk.getUid().getValue()).matches("[0-9a-f-]{36}");
  }

  @Test
  void theUidOfATalkIsStable() {
    EntryBuilder talk = entry("talk", "next", "On tides").on("1 Dec 2026", "2026-12-01").upcoming();
    EntryBuilder later = entry("talk", "next", "On foam").on("2 Dec 2026", "2026-12-02").upcoming();

    assertThat(calendar(talks(talk)).getEvents().get(0).getUid())
        .isEqualTo(calendar(talks(later)).getEvents().get(0).getUid());
  }

  @Test
  void thereIsNoCalendarWithoutUpcomingTalks() {
    Document past = talks(entry("talk", "past", "Past").on("6 Jan 2026", "2026-01-06"));

    assertThat(file(past, "talks.ics", BUILD)).isEmpty();
  }

  @Test
  void linesAreFoldedAndValuesAreEscaped() {
    Document document =
        DocumentBuilder.page(HOSTILE)
            .at(HOSTILE, HOSTILE, HOSTILE)
            .contact("profile", HOSTILE, HOSTILE, "https://example.org/" + "a".repeat(200))
            .contact("website", HOSTILE, HOSTILE, "javascript:alert(1)")
            .entries(
                "talks",
                "Talks",
                entry("talk", "one", HOSTILE)
                    .line(null, HOSTILE, HOSTILE)
                    .url("javascript:alert(1)")
                    .on("1 Dec 2026", "2026-12-01")
                    .upcoming())
            .build();

    for (String path : List.of("person.vcf", "talks.ics")) {
      String text = file(document, path, BUILD).orElseThrow();
      assertThat(text.replace("\r\n", "")).as(path).doesNotContain("\r", "\n", "javascript:");
      assertThat(text).endsWith("\r\n");
      assertThat(text.split("\r\n"))
          .as(path)
          .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75)
          .noneMatch(line -> line.contains("\ufffd"));
    }
    VCard card = Ezvcard.parse(file(document, "person.vcf", BUILD).orElseThrow()).first();
    assertThat(card.getFormattedName().getValue()).isEqualTo(HOSTILE.replace("\r\n", "\n"));
    // The plain text of rich text is one line.
    assertThat(calendar(document).getEvents().get(0).getSummary().getValue())
        .isEqualTo(HOSTILE.replaceAll("\\s+", " ").strip());
  }

  @Test
  void filesOfAPageOtherThanIndexAreNamedAfterIt() {
    Document document =
        DocumentBuilder.page("Ada Example")
            .file("about/vita.html")
            .contact("email", "E-mail", "ada@example.org", "mailto:ada@example.org")
            .build();

    assertThat(new HtmlRenderer().render(document, BUILD).files())
        .extracting(OutputFile::path)
        .containsExactly("about/vita.html", "about/vita-person.vcf");
  }

  private static String day(Date date) {
    return LocalDate.ofInstant(date.toInstant(), ZoneId.systemDefault()).toString();
  }
}
