package dev.dossier.pdf;

import static dev.dossier.pdf.Samples.header;
import static dev.dossier.pdf.Samples.section;
import static dev.dossier.testing.EntryBuilder.entry;
import static dev.dossier.testing.Fragments.rich;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Footnote;
import dev.dossier.document.Entry;
import dev.dossier.document.Header;
import dev.dossier.document.Header.Contact;
import dev.dossier.document.Picture;
import dev.dossier.document.Section.Form;
import dev.dossier.testing.Dates;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Like the seed's page: emoji, footnotes, a citation, nested projects with details. */
public final class SeedSample {
  private SeedSample() {}

  public static Document document() {
    Entry aurora =
        entry("project", "AuroraGPT")
            .url("https://auroragpt.example.org")
            .summary(
                "Large Language Models for Scientific Applications on leadership-class"
                    + " supercomputers<sup class=\"footnote-ref\"><a id=\"fnref-1\""
                    + " href=\"#fn-1\">1</a></sup>.")
            .related(
                "talks",
                "Related talks",
                new Entry.Related.Item(
                    rich("AuroraGPT: Training Foundation Models on Supercomputers"),
                    "https://example.org/talks/1",
                    null,
                    null,
                    Dates.on("16 Dec 2025", "2025-12-16")),
                new Entry.Related.Item(
                    rich("Training Foundation Models on Supercomputers"),
                    "https://example.org/talks/2",
                    null,
                    null,
                    null))
            .build();
    Entry aeris =
        entry("project", "AERIS")
            .url("https://arxiv.org/abs/2509.13523")
            .tagline("Argonne Earth Systems Model for Reliable and Skillful Predictions")
            .summary(
                "Foundation models for Earth system science (<a class=\"citation\""
                    + " href=\"#ref-stock2025aeris\">Hatanpää et al. 2025</a>).")
            .build();
    Entry ezpz =
        entry("project", "🍋 ezpz")
            .url("https://saforem2.github.io/ezpz")
            .summary("An official efficient workflow of <code>flow</code> utilities 👩‍💻 ❤️.")
            .build();
    Entry amsc =
        entry("project", "The American Science Cloud (AmSC)")
            .url("https://american-science-cloud.github.io/amsc-site/")
            .summary("A Platform for Transformative Science")
            .details("More info", "<p>Cornerstone of the platform.</p><p>Second paragraph.</p>")
            .build();
    Entry genesis = entry("project", "Genesis Project").when("2025 – present").parts(amsc).build();
    Entry committee =
        entry("committee", "CPSC")
            .role("Member")
            .when("Oct 2025")
            .details("More info", "The Coordinating Panel for Software and Computing (CPSC).")
            .summary(
                "A forum<sup class=\"footnote-ref\"><a id=\"fnref-2\" href=\"#fn-2\">2</a></sup>.")
            .build();
    Entry reference =
        entry("publication", "AERIS")
            .id("ref-stock2025aeris")
            .reference(
                "Hatanpää, Väinö, Eugene Ku, Jason Stock, et al. 2025. “AERIS: Argonne Earth"
                    + " Systems Model for Reliable and Skillful Predictions.” <a"
                    + " href=\"https://arxiv.org/abs/2509.13523\">https://arxiv.org/abs/2509.13523</a>.")
            .build();
    return Samples.document(
        header(
            "Sam Foreman",
            "Computational Scientist",
            List.of(
                new Contact("email", "E-mail", rich("sam@example.org"), "mailto:sam@example.org"),
                new Contact(
                    "website", "Website", rich("sam.example.org"), "https://sam.example.org"))),
        rich("<p>I’d like to try and post more this year.</p><p>Less polished, more frequent.</p>"),
        List.of(
            section("projects", Form.ENTRIES, "Ongoing Projects", aurora, aeris, ezpz, genesis),
            section("committees", Form.ENTRIES, "Additional Involvements", committee),
            section("references", Form.REFERENCES, "References", reference)),
        List.of(
            new Footnote(1, rich("More on this soon!"), List.of("fnref-1")),
            new Footnote(
                2,
                rich("<a href=\"https://github.com/x/y/issues/7705\">Roadmap discussion</a>"),
                List.of("fnref-2"))));
  }

  /** The same, with a picture of the person. */
  public static Document withPhoto() throws IOException {
    BufferedImage picture = new BufferedImage(120, 160, BufferedImage.TYPE_INT_ARGB);
    picture.createGraphics().fillOval(10, 10, 100, 140);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", png);
    Document seed = document();
    Header plain = seed.header();
    Header header =
        new Header(
            plain.name(),
            plain.pronouns(),
            plain.headline(),
            plain.affiliation(),
            plain.location(),
            new Picture(png.toByteArray(), "image/png", rich("Portrait in a garden"), 120, 160),
            plain.contacts(),
            plain.contactStyle(),
            plain.privateFacts(),
            plain.person());
    return Samples.document(header, seed.introduction(), seed.sections(), seed.footnotes());
  }
}
