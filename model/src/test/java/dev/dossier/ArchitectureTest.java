package dev.dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between packages run one way, and each library is behind one package. */
@AnalyzeClasses(packages = "dev.dossier", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule thereAreNoCycles =
      slices().matching("dev.dossier.(*)..").should().beFreeOfCycles();

  @ArchTest static final ArchRule profileKnowsFactsOnly = only("profile");

  @ArchTest static final ArchRule sourceReadsTheProfile = only("source", "profile", "language");

  @ArchTest static final ArchRule textIsProse = only("text", "profile", "language", "source");

  @ArchTest
  static final ArchRule bibliographyHasPublicationsAndStyles =
      only(
          "bibliography",
          "profile",
          "source",
          "text",
          "csl",
          "csl.casing",
          "bibliography.latex",
          "bibliography.style");

  @ArchTest static final ArchRule styleNamesAreNamesOnly = only("bibliography.style", "source");

  @ArchTest static final ArchRule latexIsTextOnly = only("bibliography.latex");

  @ArchTest static final ArchRule cslSetsWorks = only("csl", "csl.casing", "profile", "text");

  @ArchTest static final ArchRule casingKnowsTextOnly = only("csl.casing", "profile");

  @ArchTest
  static final ArchRule documentIsAViewOfTheProfile =
      only("document", "profile", "language", "source", "text", "bibliography");

  @ArchTest
  static final ArchRule schemaDescribesTheProfile = only("schema", "profile", "language", "source");

  @ArchTest static final ArchRule languageIsWordsOnly = only("language");

  @ArchTest static final ArchRule photoIsAPictureFileOnly = only("photo");

  @ArchTest
  static final ArchRule nobodyBelowKnowsTheFacade =
      noClasses()
          .that()
          .resideInAPackage("dev.dossier.*..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.dossier");

  @ArchTest static final ArchRule yamlIsReadInSource = behind("org.yaml..", "source");

  @ArchTest static final ArchRule markdownIsReadInText = behind("org.commonmark..", "text");

  private static ArchRule only(String name, String... known) {
    String[] allowed = new String[known.length + 1];
    for (int i = 0; i < known.length; i++) {
      allowed[i] = "dev.dossier." + known[i];
    }
    allowed[known.length] = "dev.dossier." + name;
    return classes()
        .that()
        .resideInAPackage("dev.dossier." + name)
        .should()
        .onlyDependOnClassesThat(
            resideInAPackage("dev.dossier..").negate().or(resideInAnyPackage(allowed)));
  }

  private static ArchRule behind(String library, String name) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dev.dossier." + name)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
