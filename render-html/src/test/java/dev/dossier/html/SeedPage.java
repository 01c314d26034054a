package dev.dossier.html;

import static dev.dossier.testing.EntryBuilder.entry;
import static dev.dossier.text.RichText.ofPlain;

import dev.dossier.document.Document;
import dev.dossier.document.Entry.Related.Item;
import dev.dossier.document.Section.Form;
import dev.dossier.testing.Dates;
import dev.dossier.testing.DocumentBuilder;

/** A page with the structure of the example profile. */
public final class SeedPage {
  private SeedPage() {}

  public static Document document() {
    return DocumentBuilder.page("Sam Foreman")
        .titled("🎉 Happy New Year!")
        .date("7 Jan 2026", "2026-01-07")
        .contact("website", "Website", "samforeman.me", "https://samforeman.me")
        .contact("profile", "GitHub", "saforem2", "https://github.com/saforem2")
        .alternate("cv.pdf", "Sam Foreman: CV", "application/pdf", "en")
        .introduction(
            "<p>My plan for the year: write here more often.</p>\n<p>Shorter and rougher notes,"
                + " then, about whatever I am building or turning over in my mind.</p>")
        .entries(
            "projects",
            "Ongoing Projects",
            entry("project", "auroragpt", "AuroraGPT")
                .url("https://auroragpt.anl.gov")
                .tagline("Large Language Models for Scientific Applications")
                .summary(
                    "Trained on leadership-class supercomputers." + SamplePages.mark(1, "fnref-1"))
                .related(
                    "talks",
                    "Related talks",
                    new Item(
                        ofPlain("AuroraGPT: Training Foundation Models on Supercomputers"),
                        "https://samforeman.me/talks/2026/12/16/",
                        null,
                        null,
                        Dates.on("16 Dec 2026", "2026-12-16")),
                    new Item(
                        ofPlain("Training Foundation Models on Supercomputers"),
                        "https://samforeman.me/talks/2025/10/24/",
                        null,
                        null,
                        Dates.on("24 Oct 2025", "2025-10-24"))),
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
                .description("Where the project should go next." + SamplePages.mark(2, "fnref-2")),
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
}
