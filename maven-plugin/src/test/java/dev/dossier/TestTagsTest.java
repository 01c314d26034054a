package dev.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Tags;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.annotation.Testable;

/**
 * The tags by which the Maven profile {@code fast} excludes tests: {@code browser} needs Chromium;
 * {@code judge} has a program or library of others check the output; {@code process} starts a JVM;
 * {@code slow} takes many seconds. Reads the compiled tests of all modules that are built.
 */
@Tag("slow")
class TestTagsTest {
  private static final Set<String> TAGS = Set.of("browser", "judge", "process", "slow");

  private static final List<String> MODULES = BuildModules.names();

  private static final Set<String> JUDGES =
      Set.of("Poppler", "NodeJudge", "Pandoc", "PandocData", "VeraPdf", "EmbeddedValidator");

  private static JavaClasses classes;

  @BeforeAll
  static void importClasses() throws URISyntaxException {
    Path module = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
    Path own =
        Path.of(TestTagsTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Path output = module.relativize(own);
    Stream<Path> shared =
        Stream.of(module.resolveSibling("testing").resolve(output).resolveSibling("classes"));
    Stream<Path> tests = MODULES.stream().map(name -> module.resolveSibling(name).resolve(output));
    classes =
        new ClassFileImporter()
            .importPaths(Stream.concat(shared, tests).filter(Files::isDirectory).toList());
  }

  @Test
  void testsWithABrowserAJudgeOrAProcessAreTagged() {
    Set<String> tagged = new TreeSet<>();
    Set<String> untagged = new TreeSet<>();
    for (JavaMethod test : tests()) {
      Set<String> needed = neededTags(test);
      if (!needed.isEmpty()) {
        boolean known = tags(test).stream().anyMatch(needed::contains);
        (known ? tagged : untagged).add(test.getFullName() + " needs a tag of " + needed);
      }
    }

    assertThat(untagged).isEmpty();
    assertThat(tagged).isNotEmpty();
  }

  @Test
  void onlyTheFourTagsAreUsed() {
    assertThat(tests()).allSatisfy(test -> assertThat(TAGS).containsAll(tags(test)));
  }

  private static List<JavaMethod> tests() {
    return classes.stream()
        .filter(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.isMetaAnnotatedWith(Testable.class))
        .toList();
  }

  /** Returns the tags of all that a test calls, directly or through other code of tests. */
  private static Set<String> neededTags(JavaMethod test) {
    Deque<JavaCodeUnit> open = new ArrayDeque<>(List.of(test));
    for (JavaClass type : test.getOwner().getClassHierarchy()) {
      type.getCodeUnits().stream().filter(TestTagsTest::runsWithEachTest).forEach(open::add);
    }
    Set<JavaCodeUnit> seen = new HashSet<>();
    Set<String> needed = new TreeSet<>();
    while (!open.isEmpty()) {
      JavaCodeUnit unit = open.remove();
      // Making a named pipe takes no time.
      if (seen.add(unit) && !unit.getOwner().getSimpleName().equals("SpecialFiles")) {
        for (JavaAccess<?> access : unit.getAccessesFromSelf()) {
          String tag = tag(access.getTargetOwner());
          if (tag != null) {
            needed.add(tag);
          } else if (access.getTarget().resolveMember().orElse(null) instanceof JavaCodeUnit next) {
            open.add(next);
          }
        }
      }
    }
    return needed;
  }

  private static boolean runsWithEachTest(JavaCodeUnit unit) {
    return unit.isConstructor()
        || unit.getName().equals("<clinit>")
        || Stream.of(BeforeAll.class, BeforeEach.class, AfterAll.class, AfterEach.class)
            .anyMatch(unit::isAnnotatedWith);
  }

  private static String tag(JavaClass called) {
    if (called.getSimpleName().equals("Browser")) {
      return "browser";
    }
    if (JUDGES.contains(called.getSimpleName())) {
      return "judge";
    }
    return called.isEquivalentTo(ProcessBuilder.class) ? "process" : null;
  }

  private static Set<String> tags(JavaMethod test) {
    Set<String> tags = new TreeSet<>(tagsOf(test));
    test.getOwner().getClassHierarchy().forEach(type -> tags.addAll(tagsOf(type)));
    return tags;
  }

  private static List<String> tagsOf(HasAnnotations<?> element) {
    Stream<Tag> one = element.tryGetAnnotationOfType(Tag.class).stream();
    Stream<Tag> several =
        element.tryGetAnnotationOfType(Tags.class).stream().flatMap(all -> Stream.of(all.value()));
    return Stream.concat(one, several).map(Tag::value).toList();
  }
}
