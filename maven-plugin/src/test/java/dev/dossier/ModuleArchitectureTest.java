package dev.dossier;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.dossier.document.Document;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.html.theme.OwnTheme;
import dev.dossier.html.theme.UserCss;
import dev.dossier.html.theme.UserFile;
import dev.dossier.source.file.InputFile;
import dev.dossier.source.file.OutputName;
import dev.dossier.text.RichText;
import dev.dossier.text.Script;

/** The arrows between modules, seen from the plugin, which has all of them on its class path. */
@AnalyzeClasses(packages = "dev.dossier", importOptions = DoNotIncludeTests.class)
class ModuleArchitectureTest {
  private static final DescribedPredicate<JavaClass> PROBLEMS =
      belongToAnyOf(Problem.class, Severity.class);

  /**
   * What a renderer is given: the document, with typed facts and text that is markup already. The
   * user's files, and names of files, have their guards in one place.
   */
  private static final DescribedPredicate<JavaClass> WHAT_A_DOCUMENT_CARRIES =
      resideInAnyPackage("dev.dossier.document", "dev.dossier.profile")
          .or(belongToAnyOf(RichText.class, Script.class, InputFile.class, OutputName.class))
          .or(PROBLEMS);

  @ArchTest
  static void allModulesAreLookedAt(JavaClasses all) {
    assertThat(all)
        .extracting(JavaClass::getPackageName)
        .contains("dev.dossier", "dev.dossier.html", "dev.dossier.pdf", "dev.dossier.maven");
  }

  @ArchTest
  static final ArchRule thereAreNoCycles =
      slices().matching("dev.dossier.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule htmlIsMadeOfADocument = only("dev.dossier.html", WHAT_A_DOCUMENT_CARRIES);

  @ArchTest
  static final ArchRule pdfIsMadeOfADocumentWithTemplatesAndThemesAsPagesAre =
      only(
          "dev.dossier.pdf",
          WHAT_A_DOCUMENT_CARRIES.or(
              belongToAnyOf(
                  TemplateEngine.class,
                  TemplateFailure.class,
                  OwnTheme.class,
                  UserCss.class,
                  UserFile.class)));

  /** {@link Document} is what the facade answers when asked for the documents. */
  @ArchTest
  static final ArchRule thePluginKnowsTheFacadeOnly =
      only(
          "dev.dossier.maven",
          resideInAPackage("dev.dossier").or(belongToAnyOf(Document.class)).or(PROBLEMS));

  @ArchTest
  static final ArchRule nobodyKnowsThePlugin =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.dossier.maven")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.dossier.maven");

  @ArchTest
  static final ArchRule theModelKnowsNoRenderer =
      noClasses()
          .that()
          .resideOutsideOfPackages("dev.dossier.html", "dev.dossier.pdf", "dev.dossier.maven")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("dev.dossier.html", "dev.dossier.pdf");

  @ArchTest static final ArchRule templatesAreFilledInHtml = behind("html", "freemarker..");

  @ArchTest
  static final ArchRule pagesOfPaperAreLaidOutInPdf =
      behind(
          "pdf",
          "com.openhtmltopdf..",
          "org.apache.pdfbox..",
          "org.apache.fontbox..",
          "org.apache.xmpbox..");

  /** Of Dossier's own classes, those of a package depend on each other and on these. */
  private static ArchRule only(String name, DescribedPredicate<JavaClass> known) {
    return classes()
        .that()
        .resideInAPackage(name)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("dev.dossier..")).or(resideInAPackage(name)).or(known));
  }

  private static ArchRule behind(String name, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dev.dossier." + name)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
