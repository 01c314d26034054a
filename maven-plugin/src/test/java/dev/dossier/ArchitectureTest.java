package dev.dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rooms of all modules, seen from the plugin, which has all of them on its class path: which
 * room may know which, how many classes a room holds, and which libraries are behind which room.
 */
@AnalyzeClasses(packages = "dev.dossier", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  /**
   * Each room with those that it may know, all of which stand above it, so that no arrow leads
   * back. The facade ({@code dev.dossier}) and the plugin may know all.
   */
  private static final String ROOMS =
      """
          profile.meta:
          profile.value: profile.meta
          profile.csl: profile.meta profile.value
          language:
          text: language profile.value
          bibliography.latex: profile.csl text
          bibliography.name: bibliography.latex profile.csl
          bibliography.date: bibliography.latex bibliography.name profile.csl profile.value
          profile.entry: profile.meta profile.value
          profile.spec: profile.meta profile.value
          profile: profile.csl profile.entry profile.meta profile.spec profile.value
          source.shape: profile profile.csl profile.meta profile.value
          source.file: profile profile.value source.shape
          source.yaml: profile profile.entry profile.meta profile.value source.file source.shape
          source.overlay: profile profile.meta source.file source.shape source.yaml
          source.bind: language profile profile.csl profile.meta profile.spec profile.value
              source.file source.overlay source.shape source.yaml
          bibliography.bibtex: bibliography.date bibliography.latex bibliography.name profile.csl
              profile.value source.bind source.file source.shape
          csl.locale: profile.csl
          csl.casing: profile.csl
          csl.output: csl.casing csl.locale profile.csl profile.value text
          csl.style: csl.locale csl.output profile.csl profile.value
          bibliography.style: csl.style profile.value source.file source.shape
          bibliography.work: bibliography.bibtex csl.casing profile.csl profile.value
          csl: csl.locale csl.output csl.style profile.csl profile.value text
          source.csl: profile.csl profile.value source.bind source.file source.shape source.yaml
          source.rule: profile profile.csl profile.entry profile.spec profile.value source.bind
              source.file source.shape source.yaml
          source: language profile profile.csl profile.value source.bind source.csl source.file
              source.overlay source.rule source.shape source.yaml
          bibliography: bibliography.bibtex bibliography.style bibliography.work csl csl.output
              csl.style profile profile.csl profile.value source source.csl source.file
              source.shape source.yaml text
          document: profile profile.spec text
          document.words: document language profile profile.csl profile.entry profile.spec
              profile.value text
          document.select: bibliography document document.words language profile profile.csl
              profile.entry profile.spec profile.value text
          document.publication: bibliography bibliography.bibtex document document.select
              document.words language profile profile.csl profile.spec profile.value text
          document.entry: bibliography document document.publication document.select
              document.words language profile profile.csl profile.entry profile.value text
          render: document
          document.compose: bibliography bibliography.style document document.entry
              document.publication document.select document.words language profile profile.csl
              profile.entry profile.spec profile.value render source.file text
          photo:
          check: bibliography bibliography.style document document.compose language photo profile
              profile.csl profile.spec profile.value render source source.file source.shape
              source.yaml text
          html.site: document profile.csl profile.spec profile.value source.file text
          html.data: document document.publication html.site profile profile.csl profile.entry
              profile.value text
          html.template: document source.file text
          html.file: document document.publication html.site html.template profile profile.csl
              profile.spec profile.value render text
          html.theme: document profile.spec source.file
          html.page: document document.publication html.data html.file html.site html.template
              html.theme profile.csl profile.entry profile.value render text
          html: document html.page html.template html.theme render
          output: document profile.spec render source.file
          pdf.markup:
          pdf.script: pdf.markup
          pdf.font: pdf.markup pdf.script render source.file
          pdf.output: document profile.spec render
          pdf.theme: document html.template html.theme pdf.font profile.spec source.file
          pdf.engine: document pdf.font pdf.markup pdf.output pdf.script pdf.theme text
          pdf: document html.template html.theme pdf.engine pdf.font pdf.markup pdf.output
              pdf.theme profile.spec render
          schema: profile profile.csl profile.meta profile.value source.shape
          """;

  /** Problems are known everywhere, and know nothing themselves. */
  private static final Set<String> PROBLEMS =
      Set.of("Problem", "Severity", "ProblemKind", "Excerpt");

  /** The goals, and the one that Maven's tools generate. */
  private static final Set<String> OF_THE_PLUGIN = Set.of("maven", "dossier_maven_plugin");

  private static final int MOST_CLASSES = 35;

  private static final Map<String, Set<String>> KNOWN = known();

  private static Map<String, Set<String>> known() {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (String line : ROOMS.replaceAll("\n\\s{4,}", " ").lines().toList()) {
      String[] parts = line.split(":", 2);
      known.put(
          parts[0],
          Arrays.stream(parts[1].strip().split(" +", -1))
              .filter(room -> !room.isEmpty())
              .collect(Collectors.toCollection(TreeSet::new)));
    }
    return known;
  }

  @ArchTest
  static void noArrowLeadsBack(JavaClasses all) {
    List<String> rooms = List.copyOf(KNOWN.keySet());
    KNOWN.forEach(
        (room, known) ->
            assertThat(rooms.subList(0, rooms.indexOf(room))).as(room).containsAll(known));
  }

  @ArchTest
  static void eachRoomKnowsOnlyThoseThatAreDrawn(JavaClasses all) {
    Map<String, Set<String>> found = new LinkedHashMap<>();
    for (JavaClass type : all) {
      String room = room(type);
      if (room.isEmpty() && isProblem(type)) {
        assertThat(type.getDirectDependenciesFromSelf())
            .extracting(Dependency::getTargetClass)
            .filteredOn(target -> target.getPackageName().startsWith("dev.dossier"))
            .allMatch(ArchitectureTest::isProblem);
      }
      if (room.isEmpty() || OF_THE_PLUGIN.contains(room)) {
        continue;
      }
      Set<String> known = found.computeIfAbsent(room, any -> new TreeSet<>());
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith("dev.dossier")
            && !room(target).equals(room)
            && !isProblem(target)) {
          known.add(room(target));
        }
      }
    }
    assertThat(found.keySet()).containsExactlyInAnyOrderElementsOf(KNOWN.keySet());
    found.forEach((room, known) -> assertThat(KNOWN.get(room)).as(room).containsAll(known));
  }

  @ArchTest
  static void noRoomIsTooFull(JavaClasses all) {
    Map<String, Long> sizes =
        all.stream()
            .filter(type -> !type.isNestedClass() && !type.getSimpleName().equals("package-info"))
            .collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
    assertThat(sizes)
        .allSatisfy((room, size) -> assertThat(size).as(room).isLessThanOrEqualTo(MOST_CLASSES));
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    return name.equals("dev.dossier") ? "" : name.substring("dev.dossier.".length());
  }

  private static boolean isProblem(JavaClass type) {
    JavaClass top = type.getBaseComponentType();
    while (top.getEnclosingClass().isPresent()) {
      top = top.getEnclosingClass().get();
    }
    return top.getPackageName().equals("dev.dossier") && PROBLEMS.contains(top.getSimpleName());
  }

  /** {@code Document} is what the facade answers when asked for the documents. */
  @ArchTest
  static final ArchRule thePluginKnowsTheFacadeOnly =
      classes()
          .that()
          .resideInAPackage("dev.dossier.maven")
          .should()
          .onlyDependOnClassesThat(
              resideOutsideOfPackage("dev.dossier..")
                  .or(
                      resideInAnyPackage(
                          "dev.dossier", "dev.dossier.maven", "dev.dossier.document")));

  @ArchTest
  static final ArchRule nobodyKnowsThePlugin =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.dossier.maven")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.dossier.maven");

  @ArchTest static final ArchRule yamlIsReadInSource = behind("source..", "org.yaml..");

  @ArchTest static final ArchRule markdownIsReadInText = behind("text", "org.commonmark..");

  @ArchTest
  static final ArchRule templatesAreFilledInOneRoom = behind("html.template", "freemarker..");

  @ArchTest
  static final ArchRule pagesOfPaperAreLaidOutInPdf =
      behind(
          "pdf..",
          "com.openhtmltopdf..",
          "org.apache.pdfbox..",
          "org.apache.fontbox..",
          "org.apache.xmpbox..");

  private static ArchRule behind(String room, String... libraries) {
    return noClasses()
        .that()
        .resideOutsideOfPackage("dev.dossier." + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(libraries);
  }
}
