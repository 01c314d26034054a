package dev.dossier.pdf;

import static dev.dossier.pdf.Samples.section;
import static dev.dossier.testing.EntryBuilder.entry;
import static dev.dossier.testing.Fragments.rich;

import dev.dossier.document.Document;
import dev.dossier.document.Entry;
import dev.dossier.document.Fact;
import dev.dossier.document.Header;
import dev.dossier.document.Header.Contact;
import dev.dossier.document.Section;
import dev.dossier.document.Section.Form;
import dev.dossier.document.Section.Group;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.testing.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** An invented academic career: every form of section, long and short, over several pages. */
public final class RichSample {
  private RichSample() {}

  public static Document document() {
    return Samples.document(
        header(),
        rich(
            "I build numerical methods for flows that do not wait, and the software in which"
                + " they run. My groups work in the open: every code is public on the day of"
                + " its paper."),
        List.of(
            section("experience", Form.ENTRIES, "Experience", experience()),
            section("education", Form.ENTRIES, "Education", education()),
            section("projects", Form.ENTRIES, "Projects", projects()),
            new Section(
                "publications",
                SectionKind.Standard.PUBLICATIONS,
                Form.REFERENCES,
                rich("Publications"),
                rich("The author’s name is set in semibold; <em>preprints</em> are left out."),
                List.of(
                    new Group(rich("Journal articles"), references(1, 14)),
                    new Group(rich("Conference papers"), references(15, 22)))),
            section("talks", Form.ENTRIES, "Talks", talks()),
            section("skills", Form.FACTS, "Skills", skills()),
            section("languages", Form.FACTS, "Languages", languages()),
            new Section(
                "teaching-philosophy",
                new SectionKind.Custom("teaching-philosophy"),
                Form.TEXT,
                rich("Teaching philosophy"),
                rich(
                    "<p>Students learn what they do. So they do: every week a small program.</p>"
                        + "<blockquote><p>One good example is worth ten rules.</p></blockquote>"),
                List.of())),
        List.of());
  }

  private static Header header() {
    Header plain =
        Samples.header(
            "Ada M. Example",
            "Associate Professor of Computational Fluid Dynamics",
            List.of(
                new Contact("email", "E-mail", rich("ada@example.org"), "mailto:ada@example.org"),
                new Contact(
                    "website", "Website", rich("ada.example.org"), "https://ada.example.org"),
                new Contact(
                    "orcid",
                    "ORCID",
                    rich("orcid.org/0000-0002-1825-0097"),
                    "https://orcid.org/0000-0002-1825-0097"),
                new Contact(
                    "profile",
                    "GitHub",
                    rich("github.com/adaexample"),
                    "https://github.com/adaexample"),
                new Contact(
                    "profile",
                    "Mastodon",
                    rich("mathstodon.xyz/@adaexample"),
                    "https://mathstodon.xyz/@adaexample")));
    return new Header(
        plain.name(),
        rich("she/her"),
        plain.headline(),
        rich("University of Göttingen"),
        rich("Göttingen, Germany"),
        null,
        plain.contacts(),
        plain.contactStyle(),
        List.of(new Fact("birth-date", "Born", rich("10 December 1980"))),
        plain.person());
  }

  private static Entry[] experience() {
    return new Entry[] {
      entry("experience", "Associate Professor")
          .subtitle("University of Göttingen")
          .location("Göttingen, Germany")
          .when("2021 – present")
          .highlight(
              "Built the open-source flow solver used by 40 groups; cut wall time by 63 % on the"
                  + " official benchmark affiliated with the field.")
          .highlight(
              "Led a team of 7 and raised €1.8M from DFG and ERC for efficient turbulence"
                  + " modelling.")
          .highlight(
              "Reviewed for <em>Journal of Fluid Mechanics</em> and <em>Physics of Fluids</em>.")
          .build(),
      entry("experience", "Research Scientist")
          .subtitle("Max Planck Institute for Dynamics and Self-Organization")
          .location("Göttingen, Germany")
          .when("Sep 2016 – Aug 2021")
          .description(
              "<p>Head of the group on stratified flows. Responsible for the institute’s share of"
                  + " the national computing time.</p><ul><li>Wrote the group’s"
                  + " solver.</li><li>Trained eleven doctoral students, of whom four hold chairs"
                  + " today and seven went to industry.<ul><li>Two of them with"
                  + " prizes.</li></ul></li></ul>")
          .parts(
              entry("experience", "Deputy head of computing")
                  .when("2018 – 2021")
                  .summary("Procurement of two machines, together 14 million euros.")
                  .build(),
              entry("experience", "Equal opportunity officer").when("2017 – 2019").build())
          .build(),
      entry("experience", "Postdoctoral Fellow")
          .id("postdoc")
          .subtitle("ETH Zürich")
          .location("Zürich, Switzerland")
          .when("2013 – 2016")
          .highlight("Fast multipole methods for stratified flows.")
          .build(),
    };
  }

  private static Entry[] education() {
    return new Entry[] {
      entry("education", "PhD in Applied Mathematics")
          .subtitle("University of Cambridge")
          .location("Cambridge, UK")
          .when("2008 – 2012")
          .fact("Thesis", "Thesis", "<em>Fast multipole methods for stratified flows</em>")
          .fact("Advisors", "Advisors", "Prof. Zoë Łukasiewicz, Dr Nguyễn Thị Ánh")
          .build(),
      entry("education", "BSc Mathematics, first class")
          .subtitle("Universidad de Zaragoza")
          .when("2004 – 2008")
          .build(),
    };
  }

  private static Entry[] projects() {
    return new Entry[] {
      entry("project", "Strata")
          .url("https://strata.example.org")
          .tagline(
              "An adaptive solver for stratified and rotating flows on leadership-class machines")
          .role("Principal developer")
          .when("2013 – present")
          .summary("Used by 40 groups; 12 000 downloads a year.")
          .details(
              "More info",
              "<p>The solver couples a spectral element core with a fast multipole far field."
                  + " It runs on CPUs and GPUs from one source, checks itself against 140"
                  + " analytic solutions every night, and writes files that other tools read.</p>"
                  + "<p>Its users meet once a year.</p>")
          .related(
              "talks",
              "Related talks",
              new Entry.Related.Item(
                  rich("Flows that do not wait"),
                  null,
                  "talk-1",
                  rich("SC25"),
                  Dates.on("Nov 2025", "2025-11")),
              new Entry.Related.Item(
                  rich("Strata at ten"), "https://example.org/t", null, null, null))
          .link("Code", "https://github.com/adaexample/strata")
          .link("Documentation", "https://strata.example.org/docs")
          .build(),
    };
  }

  static List<Entry> references(int from, int to) {
    List<Entry> references = new ArrayList<>();
    for (int i = from; i <= to; i++) {
      references.add(
          entry("publication", "Paper " + i)
              .label("[" + i + "]")
              .reference(
                  "<strong>Example, A. M.</strong>, Wójcik, T. and Ağaoğlu, B. (%d). “On the efficient simulation of affine flow fields at high Reynolds number, part %d.” <em>Journal of Fluid Mechanics</em> %d, A%d. <a href=\"https://doi.org/10.1017/jfm.%d\">https://doi.org/10.1017/jfm.%d</a>"
                      .formatted(2025 - i / 3, i, 900 + i, i, i, i))
              .build());
    }
    return references;
  }

  private static Entry[] talks() {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(
            i ->
                entry(
                        "talk",
                        i % 3 == 0
                            ? "A long title of a talk on flows that do not wait for anybody, " + i
                            : "Flows that do not wait, " + i)
                    .id("talk-" + i)
                    .url("https://example.org/talks/" + i)
                    .subtitle("SC25, St. Louis")
                    .when(i + " Nov 2025")
                    .build())
        .toArray(Entry[]::new);
  }

  private static Entry[] skills() {
    return new Entry[] {
      entry("skill", "Programming").summary("C++, Python, Julia, CUDA, MPI").build(),
      entry("skill", "Methods")
          .summary(
              "Spectral elements, fast multipole methods, uncertainty quantification, and the"
                  + " patience to run them on machines that fail")
          .build(),
    };
  }

  private static Entry[] languages() {
    return new Entry[] {
      entry("language", "Spanish").summary("native").build(),
      entry("language", "German").summary("C1").build(),
    };
  }
}
