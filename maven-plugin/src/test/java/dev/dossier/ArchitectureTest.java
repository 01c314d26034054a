package dev.dossier;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The rooms of all modules, seen from the plugin, which has all of them on its class path: which
 * room may know which, and how many classes a room holds.
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
      profile.part: profile.meta profile.value
      profile.csl: profile.meta profile.part profile.value
      language:
      text.node: language
      text: language profile.value text.node
      bibliography.latex: profile.csl text
      bibliography.name: bibliography.latex profile.csl
      bibliography.date: bibliography.latex bibliography.name profile.csl profile.value
      profile.entry: profile.meta profile.part profile.value
      profile.spec: profile.meta profile.value
      profile: profile.csl profile.entry profile.meta profile.part profile.spec profile.value
      source.shape: profile profile.csl profile.meta profile.value
      source.file: profile profile.value source.shape
      source.yaml: profile profile.entry profile.meta profile.value source.file source.shape
      source.overlay: profile profile.meta profile.spec source.file source.shape source.yaml
      source.bind: language profile profile.csl profile.meta profile.spec profile.value
          source.file source.overlay source.shape source.yaml
      bibliography.bibtex: bibliography.date bibliography.latex bibliography.name profile.csl
          profile.value source.bind source.file source.shape
      csl.locale: profile.csl
      csl.casing: profile.csl
      csl.output: csl.casing csl.locale profile.csl profile.value text text.node
      csl.style: csl.locale csl.output profile.csl profile.value
      bibliography.style: csl.style profile.value source.file source.shape
      bibliography.work: bibliography.bibtex csl.casing profile.csl profile.value
      csl: csl.locale csl.output csl.style profile.csl profile.value text
      source.csl: profile.csl profile.value source.bind source.file source.shape source.yaml
      source.rule: profile profile.csl profile.entry profile.part profile.spec profile.value
          source.bind source.file source.shape source.yaml
      source: language profile profile.csl profile.value source.bind source.csl source.file
          source.overlay source.rule source.shape source.yaml
      bibliography: bibliography.bibtex bibliography.style bibliography.work csl csl.output
          csl.style profile profile.csl profile.value source source.csl source.file source.shape
          source.yaml text
      document: profile profile.spec profile.value text text.node
      document.words: document language profile profile.csl profile.part profile.spec
          profile.value text text.node
      document.select: bibliography document document.words language profile profile.csl
          profile.entry profile.part profile.spec profile.value text
      document.publication: bibliography bibliography.bibtex bibliography.style document
          document.select document.words language profile profile.csl profile.spec profile.value
          text text.node
      document.entry: bibliography document document.publication document.select document.words
          language profile profile.csl profile.entry profile.part profile.spec profile.value text
      render: document
      document.compose: bibliography bibliography.style document document.entry
          document.publication document.select document.words language profile profile.csl
          profile.entry profile.part profile.spec profile.value render source.file text text.node
      photo:
      check: bibliography bibliography.style document document.compose language photo profile
          profile.csl profile.entry profile.part profile.spec profile.value render source
          source.file source.shape source.yaml text
      html.site: document photo profile.csl profile.entry profile.part profile.spec profile.value
          source.file text
      html.data: document document.publication html.site profile profile.csl profile.entry
          profile.part profile.spec profile.value text text.node
      html.template: document profile.spec profile.value source.file text text.node
      html.file: document document.publication html.site html.template profile profile.csl
          profile.spec profile.value render text text.node
      html.theme: document profile.spec source.file
      html.page: document document.publication html.data html.file html.site html.template
          html.theme profile.csl profile.entry profile.part profile.spec profile.value render text
      html: document html.page html.template html.theme render
      output: document profile.spec render source.file
      pdf.markup:
      pdf.script: pdf.markup
      pdf.kerning:
      pdf.engine: pdf.kerning pdf.markup pdf.script
      pdf.font: pdf.engine pdf.kerning pdf.markup pdf.script render source.file
      pdf.output: document pdf.engine profile.spec render
      pdf.theme: document html.template html.theme pdf.engine pdf.font profile.spec source.file
      pdf.page: document pdf.engine pdf.font pdf.kerning pdf.markup pdf.script pdf.theme text.node
      pdf: document html.template html.theme pdf.font pdf.markup pdf.output pdf.page pdf.theme
          profile.spec render text
      schema: profile profile.csl profile.meta profile.value source.shape
      importer.draft: profile profile.csl profile.meta profile.value source.file source.shape
          source.yaml text text.node
      importer.format: bibliography.bibtex importer.draft profile profile.spec profile.value
          source.file source.shape source.yaml
      """;

  /** Problems and settings are known everywhere, and know nothing themselves. */
  private static final Set<String> PROBLEMS =
      Set.of("Problem", "Severity", "ProblemKind", "Excerpt", "SourceLocation", "Setting");

  /**
   * The goals, the one that Maven's tools generate, and what the command has in common with them.
   */
  private static final Set<String> OF_THE_FACES =
      Set.of(
          "maven",
          "dossier_maven_plugin",
          "starter",
          "report",
          "preview",
          "incremental",
          "people",
          "importer");

  /** What programs may use; all else is internal. Documents consist of rich text. */
  private static final Set<String> API =
      Set.of(
          "",
          "render",
          "document",
          "profile",
          "profile.csl",
          "profile.entry",
          "profile.meta",
          "profile.part",
          "profile.spec",
          "profile.value",
          "text.node");

  private static final String RICH_TEXT = "dev.dossier.text.RichText";

  private static final int MOST_CLASSES = 30;

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
      if (room.isEmpty() || OF_THE_FACES.contains(room)) {
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

  @ArchTest
  static void theApiExposesNothingInternal(JavaClasses all) {
    List<String> exposed = new ArrayList<>();
    for (JavaClass type : all) {
      if (isApi(type) && isVisible(type)) {
        Set<JavaClass> seen = new LinkedHashSet<>(type.getAllRawSuperclasses());
        seen.addAll(type.getAllRawInterfaces());
        type.getMembers().stream()
            .filter(member -> isVisible(member.getModifiers()))
            .forEach(member -> seen.addAll(member.getAllInvolvedRawTypes()));
        seen.stream()
            .map(JavaClass::getBaseComponentType)
            .filter(other -> other.getPackageName().startsWith("dev.dossier") && !isApi(other))
            .forEach(other -> exposed.add(type.getName() + " exposes " + other.getName()));
      }
    }
    assertThat(exposed).isEmpty();
  }

  private static boolean isApi(JavaClass type) {
    return API.contains(room(type)) || type.getName().equals(RICH_TEXT);
  }

  private static boolean isVisible(JavaClass type) {
    return isVisible(type.getModifiers())
        && type.getEnclosingClass().stream().allMatch(ArchitectureTest::isVisible);
  }

  private static boolean isVisible(Set<JavaModifier> modifiers) {
    return !modifiers.contains(JavaModifier.SYNTHETIC)
        && (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED));
  }

  /** {@code Document} is what the facade answers when asked for the documents. */
  @ArchTest
  static final ArchRule thePluginKnowsTheFacadeOnly =
      onlyKnow(
          List.of("dev.dossier.maven"),
          "dev.dossier.document",
          "dev.dossier.importer",
          "dev.dossier.incremental",
          "dev.dossier.people",
          "dev.dossier.preview",
          "dev.dossier.report",
          "dev.dossier.starter");

  /** {@code Profile} is what the facade answers when asked for the profile. */
  @ArchTest
  static final ArchRule theToolsKnowTheFacadeOnly =
      onlyKnow(
          List.of(
              "dev.dossier.people",
              "dev.dossier.preview",
              "dev.dossier.report",
              "dev.dossier.starter"),
          "dev.dossier.document",
          "dev.dossier.incremental",
          "dev.dossier.profile",
          "dev.dossier.profile.spec");

  @ArchTest
  static final ArchRule incrementalBuildsKnowWhatRenderersSee =
      onlyKnow(
          List.of("dev.dossier.incremental"),
          "dev.dossier.document",
          "dev.dossier.render",
          "dev.dossier.text");

  @ArchTest
  static final ArchRule theImporterKnowsTheFacadeAndHowFilesAreRead =
      onlyKnow(
          List.of("dev.dossier.importer"),
          "dev.dossier.importer..",
          "dev.dossier.source.file",
          "dev.dossier.source.yaml");

  /** Rooms that may know themselves, the facade and these. */
  private static ArchRule onlyKnow(List<String> rooms, String... others) {
    List<String> known = new ArrayList<>(rooms);
    known.add("dev.dossier");
    known.addAll(Arrays.asList(others));
    return classes()
        .that()
        .resideInAnyPackage(rooms.toArray(String[]::new))
        .should()
        .onlyDependOnClassesThat(
            resideOutsideOfPackage("dev.dossier..")
                .or(resideInAnyPackage(known.toArray(String[]::new))));
  }

  @ArchTest
  static final ArchRule nobodyKnowsThePlugin =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.dossier.maven")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("dev.dossier.maven");
}
