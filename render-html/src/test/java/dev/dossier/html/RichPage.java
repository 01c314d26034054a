package dev.dossier.html;

import static dev.dossier.testing.DocumentBuilder.group;
import static dev.dossier.testing.EntryBuilder.entry;
import static dev.dossier.text.RichText.ofPlain;

import dev.dossier.document.Document;
import dev.dossier.document.Entry.Related.Item;
import dev.dossier.document.Section.Form;
import dev.dossier.testing.Dates;
import dev.dossier.testing.DocumentBuilder;
import dev.dossier.testing.EntryBuilder;
import dev.dossier.testing.Fragments;
import java.util.stream.IntStream;

/** A page with every kind of element. */
public final class RichPage {
  private RichPage() {}

  public static Document document() {
    return inTheme("folio");
  }

  static Document inTheme(String theme) {
    return DocumentBuilder.page("Dr. Ada Ásgeirsdóttir-Example")
        .theme(theme)
        .pronouns("she/her")
        .at(
            "Computational scientist, working on models of the ocean",
            "Institute of Invented Sciences",
            "Göttingen, Germany")
        .photo(SamplePages.picture("png"), "Ada in front of a blackboard")
        .contact("email", "E-mail", "ada@example.org", "mailto:ada@example.org")
        .contact("website", "Website", "ada.example.org", "https://ada.example.org")
        .contact("orcid", "ORCID", "0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097")
        .contact("profile", "GitHub", "ada-example", "https://github.com/ada-example")
        .contact("profile", "Google Scholar", "Ada Example", "https://scholar.example.org/ada")
        .privateContact("phone", "Phone", "+49 551 123456", "tel:+49551123456")
        .privateContact("address", "Address", "Platz 1, 37073 Göttingen", null)
        .alternate(
            "print/ada vita.pdf", "Dr. Ada Ásgeirsdóttir-Example: CV", "application/pdf", "en")
        .alternate("lebenslauf.pdf", "Ada Example: Lebenslauf", "application/pdf", "de")
        .introduction(
            "I make models of the ocean small enough to run on a laptop and sound enough to be"
                + " believed. See <a class=\"citation\" href=\"#ref-waves\">Example (2024)</a>.")
        .text(
            "about",
            "About this page",
            "<p>All of it is <em>invented</em>; <code>code</code> and <strong>strong</strong> words"
                + " too.</p>\n"
                + "<blockquote>\n"
                + "<p>A page is a view.</p>\n"
                + "</blockquote>\n"
                + "<pre><code>mvn verify  # a line of code that is so long that it cannot stand on"
                + " a narrow screen whole\n"
                + "</code></pre>\n"
                + "<ol>\n"
                + "<li>first</li>\n"
                + "<li>second</li>\n"
                + "</ol>\n"
                + "<hr />")
        .entries(
            "projects",
            "Projects",
            entry("project", "tides", "Tides")
                .url("https://tides.example.org")
                .span("Oct 2021 – present", "2021-10", null)
                .line("Principal investigator", null, null)
                .summary("A model of tides, with a <a href=\"https://example.org\">link</a>.")
                .highlight("Runs <strong>forty times</strong> faster than the model before it")
                .highlight("Used by three harbours")
                .link("Code", "https://code.example.org/tides")
                .link("Data", "https://doi.org/10.1000/182")
                .related(
                    "talks",
                    "Related talks",
                    new Item(
                        ofPlain("On tides"),
                        null,
                        "talk-1",
                        ofPlain("Invented Conference"),
                        Dates.on("3 May 2025", "2025-05-03")),
                    new Item(ofPlain("On nothing"), null, null, null, null))
                .related(
                    "publications",
                    "Publications",
                    new Item(ofPlain("Waves"), null, "ref-waves", null, Dates.on("2024", "2024")))
                .part(nested(2))
                .part(entry("project", "drift", "Drift").on("2023", "2023")),
            entry("project", "strom", "Strömung")
                .in("de")
                .span("2018 – 2020", "2018", "2020")
                .description(Fragments.rich("<p>Text auf Deutsch.</p>").inLanguage("de")))
        .entries(
            "talks",
            "Talks",
            IntStream.rangeClosed(1, 9)
                .mapToObj(
                    n ->
                        entry("talk", "talk-" + n, "On tides, part " + n + (n == 3 ? "?" : ""))
                            .url("https://talks.example.org/" + n)
                            .on("3 May 20" + (26 - n), "20" + (26 - n) + "-05-03")
                            .line("Keynote", "Invented Conference " + n, "Reykjavík, Iceland")
                            .link("Slides", "https://talks.example.org/" + n + "/slides")
                            .link("Video", "https://talks.example.org/" + n + "/video"))
                .toArray(EntryBuilder[]::new))
        .entries(
            "experience",
            "Experience",
            entry("position", "institute", "Institute of Invented Sciences")
                .span("2019 – present", "2019", null)
                .line(null, null, "Göttingen")
                .part(entry("role", "head", "Head of group").span("2022 – present", "2022", null))
                .part(
                    entry("role", "staff", "Scientist")
                        .span("Feb 2019 – Dec 2021", "2019-02", "2021-12")
                        .highlight("Led the move to smaller models")))
        .entries(
            "education",
            "Education",
            entry("degree", "phd", "PhD in Oceanography")
                .line(null, "University of Nowhere", "Nowhere")
                .span("2014 – 2018", "2014", "2018")
                .fact("thesis", "Thesis", "<em>On waves</em>")
                .fact("advisors", "Advisors", "Grace Sample, Alan Sample"))
        .grouped(
            "publications",
            Form.REFERENCES,
            "Publications",
            group(
                "2024",
                entry("publication", "ref-waves", "Waves")
                    .label("[1]")
                    .reference(
                        "<strong class=\"own-name\">A. Example</strong> and G. Sample,"
                            + " “<cite>Waves</cite>,” <em>Journal of Examples</em>, vol. 1, pp."
                            + " 1–9, 2024, doi: <a"
                            + " href=\"https://doi.org/10.1000/182\">10.1000/182</a>.")
                    .fact("award", "Award", "Best paper")
                    .link("PDF", "https://example.org/waves.pdf")
                    .link("Code", "https://example.org/waves")
                    .details("Abstract", "We look at waves.")),
            group(
                "2023",
                entry("publication", "ref-foam", "Foam")
                    .label("[2]")
                    .reference(
                        "G. Sample and <strong class=\"own-name\">A. Example</strong>,"
                            + " “<cite>Foam</cite>,” 2023."),
                entry("publication", "ref-salt", "Salt").url("https://example.org/salt")))
        .section(
            "skills",
            Form.FACTS,
            "Skills",
            entry("skill", "languages-of-code", "Programming").summary("Fortran, Java, Python"),
            entry("skill", "teaching", "Teaching").line(null, "workshops", null))
        .footnote("A note with <em>markup</em>.", "fnref-1", "fnref-1-2")
        .footnote("<p>A note.</p>\n<p>Of two paragraphs.</p>", "fnref-2")
        .text(
            "marks",
            "Marks",
            "<p>One mark"
                + SamplePages.mark(1, "fnref-1")
                + ", the same again"
                + SamplePages.mark(1, "fnref-1-2")
                + ", another."
                + SamplePages.mark(2, "fnref-2")
                + "</p>")
        .build();
  }

  private static EntryBuilder nested(int level) {
    EntryBuilder entry =
        entry("project", "level-" + level, "Level " + level)
            .span("2022 – 2023", "2022", "2023")
            .details("More info", "Of level " + level + ".");
    return level == 7 ? entry : entry.part(nested(level + 1));
  }
}
