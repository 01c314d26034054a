package dev.dossier.importer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.Dossier;
import dev.dossier.Problem;
import dev.dossier.WriteOptions;
import dev.dossier.importer.draft.ImportedDates;
import dev.dossier.source.file.Problems;
import dev.dossier.source.file.SourceFile;
import dev.dossier.source.yaml.DataNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkedInTest {
  private static final String FOLDER = "Basic_LinkedInDataExport_12-01-2025/";

  @TempDir Path folder;
  private final Map<String, String> tables = new LinkedHashMap<>();

  @BeforeEach
  void fill() {
    tables.put(
        "Profile",
        """
        First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers
        Ada,Example,Sample,Millstreet 1,"Dec 10, 1985",Weaver of *patterns*,"I weave.
        I ""write"", too.",Textiles,8001,"Zürich, Switzerland",[ada],"[PERSONAL:https://ada.example/,COMPANY:https://mill.example/]",[SKYPE:ada.skype]
        """);
    tables.put(
        "Positions",
        """
        Company Name,Title,Description,Location,Started On,Finished On
        Mill & Sons,Head of weaving,"- Wove cloth
        - Saved 30 %",Bern,Jan 2020,
        Dye works,Dyer,,,Mar 2019,Feb 2018
        ,Freelancer,,,someday,
        """);
    tables.put(
        "Education",
        """
        School Name,Start Date,End Date,Notes,Degree Name,Activities
        University of Nordhaven,2010,2014,Thesis on cards,"PhD, Mechanics",Chess club
        """);
    tables.put("Skills", "Name\nWeaving\n\"Dyeing, printing\"\n");
    tables.put("Languages", "Name,Proficiency\nGerman,Native or bilingual proficiency\n");
    tables.put(
        "Certifications",
        """
        Name,Url,Authority,Started On,Finished On,License Number
        Certified Weaver,https://certs.example/1,Guild of Weavers,Nov 2021,Nov 2024,W-123
        """);
    tables.put(
        "Projects",
        """
        Title,Description,Url,Started On,Finished On
        FlashLoom,A fast loom.,not a url,Jun 2018,Jul 2019
        """);
    tables.put("Honors", "Title,Description,Issued On\nGolden Shuttle,For speed.,May 2020\n");
    tables.put(
        "Publications",
        """
        Name,Published On,Description,Publisher,Url
        On looms,"Jun 1, 2021",A survey.,Journal of Cloth,https://journal.example/looms
        """);
    tables.put(
        "Email Addresses",
        """
        Email Address,Confirmed,Primary,Updated On
        ada@example.org,Yes,Yes,1/1/24
        office@mill.example,Yes,No,1/2/24
        """);
    tables.put("PhoneNumbers", "Extension,Number,Type\n,+41 44 123 45 67,Mobile\n");
    tables.put(
        "Volunteering",
        """
        Company Name,Role,Cause,Started On,Finished On,Description
        Museum of Looms,Guide,Arts,Jan 2012,Jan 2013,Showed visitors around.
        """);
    tables.put(
        "Organizations",
        """
        Name,Description,Position,Started On,Finished On
        Society of Looms,A society.,Fellow,Jan 2016,
        """);
    tables.put(
        "Patents",
        """
        Title,Description,Patent Number,Issued On,Url
        A card,For looms.,US 123,Jan 2015,https://patents.example/1
        """);
    tables.put(
        "Recommendations_Received",
        """
        First Name,Last Name,Company,Job Title,Text,Creation Date,Status
        Max,Muster,Mill & Sons,Owner,Ada is great.,01/02/24,VISIBLE
        """);
  }

  @Test
  void eachCellIsInTheProfileOrInTheReport() throws IOException {
    ImportResult result = imported(zip(tables));

    String profile = Files.readString(result.files().get(0));
    String letters = letters(profile);
    for (Map.Entry<String, String> table : tables.entrySet()) {
      String file = folder.resolve("export.zip") + "/" + FOLDER + table.getKey() + ".csv";
      SourceFile source = SourceFile.of(folder, file, table.getValue());
      DataNode rows = Objects.requireNonNull(CsvTable.read(source, table.getKey(), new Problems()));
      for (DataNode row : rows.parts()) {
        for (DataNode cell : row.parts()) {
          assertThat(cell.text().isEmpty() || isKnown(cell, file, letters, result.problems()))
              .as(cell.toString())
              .isTrue();
        }
      }
    }
    assertThat(profile)
        .contains("# not imported: Positions[1].Finished On: Feb 2018 (Positions.csv:4:27)\n");
  }

  private static boolean isKnown(
      DataNode cell, String file, String profile, List<Problem> problems) {
    for (Problem problem : problems) {
      boolean isHere =
          problem.line() == cell.location().line() && problem.column() == cell.location().column();
      boolean isOfKey = problem.message().matches(".* person: .*'" + cell.key() + "'.*");
      if (problem.file().equals(file) && (isHere || isOfKey)) {
        return true;
      }
    }
    for (String part : cell.text().split("[,:\\[\\]\n]", -1)) {
      String date = part;
      try {
        date = ImportedDates.of(cell.text());
      } catch (IllegalArgumentException e) {
        // It is no date.
      }
      if (!profile.contains(letters(date))) {
        return part.equals("PERSONAL");
      }
    }
    return true;
  }

  private static String letters(String text) {
    return text.lines()
        .filter(line -> !line.strip().startsWith("#"))
        .collect(Collectors.joining())
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }

  @Test
  void theProfileIsValidAndRenders() throws IOException {
    tables.put("Connections", "First Name,Last Name\nBea,Friend\n");
    ImportResult result = imported(zip(tables));

    Dossier dossier = Dossier.read(result.files().get(0));
    assertThat(dossier.problems()).filteredOn(Problem::isError).isEmpty();
    assertThat(dossier.render(WriteOptions.defaults().withToday(LocalDate.of(2026, 1, 7))))
        .isNotEmpty();
    assertThat(result.problems())
        .extracting(Problem::toString)
        .anyMatch(
            text ->
                text.endsWith("Connections.csv: hint: not imported: a profile has nothing for it"))
        .noneMatch(text -> text.contains("Bea"));
    assertThat(Files.readString(result.files().get(0)))
        .contains("  private:\n    phone: +41 44 123 45 67\n    address: Millstreet 1, 8001\n")
        .contains("    birth-date: 1985-12-10\n")
        .contains("  website: https://ada.example/\n")
        .contains("    keywords: [Weaving, 'Dyeing, printing']\n")
        .contains("    start: 2020-01\n    end: present\n    description: |-\n      - Wove cloth\n")
        .contains("  - name: Expertise\n", "  - id: max-muster\n    name: Max Muster\n");
  }

  @Test
  void aCellOneOfWhoseItemsIsRejectedIsReported() throws IOException {
    tables.put(
        "Profile",
        "First Name,Websites\nAda,\"[OTHER:not a url,PERSONAL:https://ada.example/]\"\n");
    ImportResult result = imported(zip(tables));

    assertThat(Files.readString(result.files().get(0)))
        .contains(
            "website: https://ada.example/\n", "# not imported: Profile[0].Websites: [OTHER:");
    assertThat(result.problems()).anyMatch(problem -> problem.path().equals("Profile[0].Websites"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../evil.csv", "/etc/Positions.csv", "a/../../b.csv", "..\\b.csv"})
  void aPathOutOfTheZipIsAnError(String name) throws IOException {
    ImportResult result = imported(zipOf(Map.of(name, "Title\nX\n")));
    assertThat(result.files()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly("has a file whose path leads out of it");
  }

  @Test
  void aZipBombIsAnErrorBeforeItFillsTheMemory() throws IOException {
    Path zip = folder.resolve("export.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      packed.putNextEntry(new ZipEntry("Positions.csv"));
      byte[] block = new byte[1_000_000];
      for (int i = 0; i < 300; i++) {
        packed.write(block);
      }
    }
    assertThat(Files.size(zip)).isLessThan(1_000_000);
    ImportResult result = imported(zip);
    assertThat(result.files()).isEmpty();
    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly("is larger than is read");
  }

  @Test
  void aTruncatedZipIsAnError() throws IOException {
    Path zip = zip(tables);
    byte[] whole = Files.readAllBytes(zip);
    Files.write(zip, Arrays.copyOf(whole, whole.length / 2));
    ImportResult result = imported(zip);
    assertThat(result.problems())
        .extracting(Problem::message)
        .containsExactly("is not a valid zip file");
  }

  @Test
  void anotherZipIsAnError() throws IOException {
    ImportResult result = imported(zipOf(Map.of("readme.txt", "hello")));
    assertThat(result.files()).isEmpty();
    assertThat(result.problems())
        .filteredOn(Problem::isError)
        .extracting(Problem::message)
        .singleElement()
        .asString()
        .startsWith("is in no format that can be imported");
  }

  @Test
  void aQuoteThatIsNotClosedIsAnErrorWithItsPlace() throws IOException {
    tables.put("Skills", "Name\n\"Weaving\n");
    ImportResult result = imported(zip(tables));
    assertThat(result.files()).isEmpty();
    assertThat(result.problems())
        .filteredOn(Problem::isError)
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.file()).endsWith("export.zip/" + FOLDER + "Skills.csv");
              assertThat(problem.line()).isEqualTo(2);
            });
  }

  private Path zip(Map<String, String> content) throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    content.forEach((name, text) -> files.put(FOLDER + name + ".csv", text));
    return zipOf(files);
  }

  private Path zipOf(Map<String, String> files) throws IOException {
    Path zip = folder.resolve("export.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream packed = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : new ArrayList<>(files.entrySet())) {
        packed.putNextEntry(new ZipEntry(file.getKey()));
        packed.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }

  private ImportResult imported(Path file) throws IOException {
    return new Importer().importFiles(List.of(file), folder.resolve("made/profile.yaml"));
  }
}
