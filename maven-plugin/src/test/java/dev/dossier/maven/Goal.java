package dev.dossier.maven;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A goal of the plugin as its classes declare it. The annotations are not visible at run time.
 *
 * @param name without the prefix
 * @param readsProfile whether it has the common parameters too
 * @param parameters those that its own class declares
 */
record Goal(String name, boolean readsProfile, List<GoalParameter> parameters) {
  private static final String ANNOTATIONS = "org.apache.maven.plugins.annotations.";

  /**
   * A parameter that users can set.
   *
   * @param property the name on the command line; empty if there is none
   * @param defaultValue empty if there is none
   */
  record GoalParameter(String name, String property, String defaultValue) {}

  /** Returns all goals but the generated {@code help}, sorted by name. */
  static List<Goal> all() {
    return classes().stream()
        .flatMap(
            type ->
                type.tryGetAnnotationOfType(ANNOTATIONS + "Mojo").stream()
                    .map(
                        mojo ->
                            new Goal(
                                text(mojo, "name"),
                                type.isAssignableTo(ProfileMojo.class),
                                parameters(type))))
        .sorted(Comparator.comparing(Goal::name))
        .toList();
  }

  /** Returns the parameters of all goals that read a profile. */
  static List<GoalParameter> common() {
    return classes().stream()
        .filter(type -> type.isEquivalentTo(ProfileMojo.class))
        .flatMap(type -> parameters(type).stream())
        .toList();
  }

  private static List<JavaClass> classes() {
    return new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.dossier.maven")
            .stream()
            .toList();
  }

  private static List<GoalParameter> parameters(JavaClass type) {
    return type.getFields().stream().flatMap(field -> parameter(field).stream()).toList();
  }

  private static Optional<GoalParameter> parameter(JavaField field) {
    return field
        .tryGetAnnotationOfType(ANNOTATIONS + "Parameter")
        .filter(parameter -> !parameter.get("readonly").equals(Optional.of(true)))
        .map(
            parameter ->
                new GoalParameter(
                    field.getName(), text(parameter, "property"), text(parameter, "defaultValue")));
  }

  private static String text(JavaAnnotation<?> annotation, String property) {
    return annotation.get(property).map(String::valueOf).orElse("");
  }
}
