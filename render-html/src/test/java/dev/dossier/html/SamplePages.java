package dev.dossier.html;

import static dev.dossier.html.DocumentSample.group;
import static dev.dossier.html.EntrySample.entry;
import static dev.dossier.html.EntrySample.plain;

import dev.dossier.document.Document;
import dev.dossier.document.Entry.Related.Item;
import dev.dossier.document.Section.Form;
import dev.dossier.document.When;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/** The documents that every test of pages looks at. */
final class SamplePages {
  private SamplePages() {}

  /** All of them by name. */
  static Map<String, Document> all() {
    Map<String, Document> pages = new LinkedHashMap<>();
    pages.put("seed", seed());
    pages.put("rich", rich("folio"));
    pages.put("rich-rail", rich("rail"));
    pages.put("bare", DocumentSample.of("Ada Example").build());
    pages.put("right-to-left", rightToLeft("folio"));
    pages.put("right-to-left-rail", rightToLeft("rail"));
    return pages;
  }

  /** A page after the shape of the one that the project began with. */
  static Document seed() {
    return DocumentSample.of("Sam Foreman")
        .titled("🎉 Happy New Year!")
        .date("7 Jan 2026", "2026-01-07")
        .contact("website", "Website", "samforeman.me", "https://samforeman.me")
        .contact("profile", "GitHub", "saforem2", "https://github.com/saforem2")
        .alternate("cv.pdf", "Sam Foreman: Curriculum vitae", "application/pdf", "en")
        .introduction(
            "<p>My plan for the year: write here more often.</p>\n<p>Shorter and rougher notes,"
                + " then, about whatever I am building or turning over in my mind.</p>")
        .entries(
            "projects",
            "Ongoing Projects",
            entry("project", "auroragpt", "AuroraGPT")
                .url("https://auroragpt.anl.gov")
                .tagline("Large Language Models for Scientific Applications")
                .summary("Trained on leadership-class supercomputers." + mark(1, "fnref-1"))
                .related(
                    "talks",
                    "Related talks",
                    new Item(
                        plain("AuroraGPT: Training Foundation Models on Supercomputers"),
                        "https://samforeman.me/talks/2026/12/16/",
                        null,
                        null,
                        new When("16 Dec 2026", "2026-12-16", null, false)),
                    new Item(
                        plain("Training Foundation Models on Supercomputers"),
                        "https://samforeman.me/talks/2025/10/24/",
                        null,
                        null,
                        new When("24 Oct 2025", "2025-10-24", null, false))),
            entry("project", "aeris", "AERIS")
                .url("https://arxiv.org/abs/2509.13523")
                .tagline("Argonne Earth Systems Model for Reliable and Skillful Predictions")
                .summary(
                    "Presented by <a class=\"citation\" href=\"#ref-aeris\">Hatanpää et al."
                        + " (2025)</a>.")
                .description(
                    "Earth system science with foundation models: how to couple the parts of the"
                        + " system, how to say how sure a forecast is, and how far ahead it can"
                        + " look."),
            entry("project", "ezpz", "🍋 ezpz")
                .url("https://saforem2.github.io/ezpz")
                .summary(
                    "Helpers, ever more of them, that start distributed jobs on real HPC systems,"
                        + " measure them, and find out why they fail."),
            entry("project", "genesis", "Genesis Project")
                .url("https://genesis.energy.gov/")
                .part(
                    entry("project", "amsc", "The American Science Cloud (AmSC)")
                        .url("https://american-science-cloud.github.io/amsc-site/")
                        .tagline("A Platform for Transformative Science")
                        .details(
                            "More info",
                            "<p>The platform on which the Genesis Mission builds: it hosts AI"
                                + " models and scientific data and brings them to researchers"
                                + " everywhere.</p>"))
                .part(
                    entry("project", "modcon", "The Transformational AI Models Consortium (ModCon)")
                        .tagline("Cornerstone of the Genesis Mission’s AI models and data efforts")
                        .details("More info", "The consortium builds and runs AI models.")))
        .entries(
            "committees",
            "Additional Involvements",
            entry("committee", "deepspeed", "DeepSpeed Technical Steering Committee")
                .url("https://www.linkedin.com/feed/update/urn:li:activity:7412334024578375680/")
                .description("Where the project should go next." + mark(2, "fnref-2")),
            entry("committee", "cpsc", "Coordinating Panel for Software and Computing (CPSC)")
                .url("https://imfisk.github.io/CPSC/")
                .line("Member", "American Physical Society (APS)", null)
                .details(
                    "More info",
                    "<p>A forum of high energy physics.</p>\n<p>The APS hosts it.</p>"))
        .section(
            "references",
            Form.REFERENCES,
            "References",
            entry("publication", "ref-aeris", "AERIS")
                .reference(
                    null,
                    "Hatanpää, Väinö, Eugene Ku, Jason Stock, Murali Emani, <strong"
                        + " class=\"own-name\">Sam Foreman</strong>, Chunyong Jung, Sandeep Madireddy, et al. 2025. “<cite>AERIS: Argonne Earth Systems"
                        + " Model for Reliable and Skillful Predictions</cite>.” <a"
                        + " href=\"https://arxiv.org/abs/2509.13523\">https://arxiv.org/abs/2509.13523</a>."))
        .footnote("More on this soon!", "fnref-1")
        .footnote(
            "<a href=\"https://github.com/deepspeedai/DeepSpeed/issues/7705\">Roadmap"
                + " discussion</a>",
            "fnref-2")
        .build();
  }

  /** A page that has something of everything. */
  static Document rich() {
    return rich("folio");
  }

  private static Document rich(String theme) {
    return DocumentSample.of("Dr. Ada Ásgeirsdóttir-Example")
        .theme(theme)
        .pronouns("she/her")
        .at(
            "Computational scientist, working on models of the ocean",
            "Institute of Invented Sciences",
            "Göttingen, Germany")
        .photo(picture(), "Ada in front of a blackboard")
        .contact("email", "E-mail", "ada@example.org", "mailto:ada@example.org")
        .contact("website", "Website", "ada.example.org", "https://ada.example.org")
        .contact("orcid", "ORCID", "0000-0002-1825-0097", "https://orcid.org/0000-0002-1825-0097")
        .contact("profile", "GitHub", "ada-example", "https://github.com/ada-example")
        .contact("profile", "Google Scholar", "Ada Example", "https://scholar.example.org/ada")
        .contact("phone", "Phone", "+49 551 123456", "tel:+49551123456")
        .contact("address", "Address", "Platz 1, 37073 Göttingen", null)
        .alternate(
            "print/ada vita.pdf",
            "Dr. Ada Ásgeirsdóttir-Example: Curriculum vitae",
            "application/pdf",
            "en")
        .alternate("lebenslauf.pdf", "Ada Example: Lebenslauf", "application/pdf", "de")
        .introduction(
            "I make models of the ocean small enough to run on a laptop and sound enough to be"
                + " believed. See <a class=\"citation\" href=\"#ref-waves\">Example (2024)</a>.")
        .text(
            "about",
            "About this page",
            "<p>All of it is <em>invented</em>; <code>code</code> and <strong>strong</strong> words"
                + " too.</p>\n<blockquote>\n<p>A page is a view.</p>\n</blockquote>\n<pre><code>mvn"
                + " verify  # a line of code that is so long that it cannot stand on a narrow screen"
                + " whole\n</code></pre>\n<ol>\n<li>first</li>\n<li>second</li>\n</ol>\n<hr />")
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
                        plain("On tides"),
                        null,
                        "talk-1",
                        plain("Invented Conference"),
                        new When("3 May 2025", "2025-05-03", null, false)),
                    new Item(plain("On nothing"), null, null, null, null))
                .related(
                    "publications",
                    "Publications",
                    new Item(
                        plain("Waves"),
                        null,
                        "ref-waves",
                        null,
                        new When("2024", "2024", null, false)))
                .part(nested(2))
                .part(entry("project", "drift", "Drift").on("2023", "2023")),
            entry("project", "strom", "Strömung")
                .in("de")
                .span("2018 – 2020", "2018", "2020")
                .description(
                    new dev.dossier.text.RichText(
                        "<p>Text auf Deutsch.</p>", "Text auf Deutsch.", "de")))
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
                .toArray(EntrySample[]::new))
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
                    .reference(
                        "[1]",
                        "<strong class=\"own-name\">A. Example</strong> and G. Sample, “<cite>Waves</cite>,” <em>Journal of"
                            + " Examples</em>, vol. 1, pp. 1–9, 2024, doi: <a"
                            + " href=\"https://doi.org/10.1000/182\">10.1000/182</a>.")
                    .fact("award", "Award", "Best paper")
                    .link("PDF", "https://example.org/waves.pdf")
                    .link("Code", "https://example.org/waves")
                    .details("Abstract", "We look at waves.")),
            group(
                "2023",
                entry("publication", "ref-foam", "Foam")
                    .reference(
                        "[2]",
                        "G. Sample and <strong class=\"own-name\">A. Example</strong>, “<cite>Foam</cite>,” 2023."),
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
                + mark(1, "fnref-1")
                + ", the same again"
                + mark(1, "fnref-1-2")
                + ", another."
                + mark(2, "fnref-2")
                + "</p>")
        .build();
  }

  /** A page in Arabic with names in English. */
  static Document rightToLeft() {
    return rightToLeft("folio");
  }

  private static Document rightToLeft(String theme) {
    return DocumentSample.of("ليلى مثال")
        .theme(theme)
        .in("ar", "rtl")
        .description("صفحة مثال")
        .at("باحثة في علوم المحيطات", "معهد العلوم", "القاهرة")
        .label("contents", "المحتويات")
        .label("skip-to-content", "انتقل إلى المحتوى")
        .contact("email", "البريد", "layla@example.org", "mailto:layla@example.org")
        .introduction("أبني نماذج للمحيط.")
        .entries(
            "projects",
            "المشاريع",
            entry("project", "tides", "Tides of the Nile")
                .in("en")
                .url("https://example.org")
                .span("2021 – الآن", "2021", null)
                .summary("نموذج للمد والجزر.")
                .part(entry("project", "part", "جزء").details("المزيد", "نص")))
        .entries(
            "talks", "المحاضرات", entry("talk", "talk", "عن المد").on("3 مايو 2025", "2025-05-03"))
        .build();
  }

  private static EntrySample nested(int level) {
    EntrySample entry =
        entry("project", "level-" + level, "Level " + level)
            .span("2022 – 2023", "2022", "2023")
            .details("More info", "Of level " + level + ".");
    return level == 7 ? entry : entry.part(nested(level + 1));
  }

  private static String mark(int number, String id) {
    String link = "<a id=\"" + id + "\" href=\"#fn-" + number + "\">" + number + "</a>";
    return "<sup class=\"footnote-ref\">" + link + "</sup>";
  }

  private static byte[] picture() {
    return picture("png");
  }

  /** A portrait, 160 pixels wide and high, as {@code png} or {@code jpeg}. */
  static byte[] picture(String format) {
    BufferedImage image = new BufferedImage(160, 160, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    drawing.setColor(new Color(0x7f9bb8));
    drawing.fillRect(0, 0, 160, 160);
    drawing.setColor(new Color(0x2b3f55));
    drawing.fillOval(50, 30, 60, 70);
    drawing.fillOval(25, 105, 110, 90);
    drawing.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
