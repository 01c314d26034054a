package dev.dossier.cli.arguments;

import dev.dossier.NearestName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says that a command lacks an option, and which one was probably meant. */
final class UnknownOption {
  /** Keys of documents that people look for among the options. */
  private static final List<String> SETTINGS =
      List.of("theme", "page", "language", "citation-style", "email", "max-pages");

  private final CommandSpec spec;
  private final String found;
  private final String name;

  UnknownOption(CommandSpec spec, String found) {
    this.spec = spec;
    this.found = found;
    String word = found.substring(found.startsWith("--") ? 2 : 1);
    int equals = word.indexOf('=');
    this.name = equals < 0 ? word : word.substring(0, equals);
  }

  UsageException exception() {
    List<String> names = spec.options().stream().map(CommandOption::name).toList();
    if (found.startsWith("--" + name + "=") && names.contains(name)) {
      return new UsageException(
          "--" + name + " takes no value, but was given one: '" + found + "'");
    }
    List<String> longer = names.stream().filter(each -> each.startsWith(name)).toList();
    String near = longer.size() == 1 ? longer.get(0) : NearestName.of(name, names);
    String meant = near == null ? setting(names) : "--" + near;
    return new UsageException(
        "Unknown option: '"
            + found
            + "'"
            + (meant == null ? spec.seeHelp() : "; did you mean '" + meant + "'?"));
  }

  /** The setting that the option was meant to be; {@code null} if there is none. */
  private @Nullable String setting(List<String> names) {
    if (!names.contains("set")) {
      return null;
    }
    String near = SETTINGS.contains(name) ? name : NearestName.of(name, SETTINGS);
    return near == null ? null : "--set documents.cv." + near + "=…";
  }
}
