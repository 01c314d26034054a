package dev.dossier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;

/** Which libraries are behind which room. */
@AnalyzeClasses(packages = "dev.dossier", importOptions = DoNotIncludeTests.class)
@Tag("slow")
class LibrariesTest {
  @ArchTest static final ArchRule yamlIsReadInSource = behind("source..", "org.yaml..");

  @ArchTest static final ArchRule markdownIsReadInText = behind("text", "org.commonmark..");

  @ArchTest
  static final ArchRule templatesAreFilledInOneRoom = behind("html.template", "freemarker..");

  @ArchTest
  static final ArchRule pagesOfPaperAreLaidOutInPdf =
      behind("pdf..", "com.openhtmltopdf..", "org.apache.xmpbox..");

  /**
   * The preview draws pictures of pages, and the card of a site draws letters by their outlines.
   */
  @ArchTest
  static final ArchRule filesOfPaperAndTheirFontsAreKnownInThreeRooms =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.dossier.pdf..", "dev.dossier.preview", "dev.dossier.html.file")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

  private static ArchRule behind(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dev.dossier." + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
