package dev.dossier.html.template;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dossier.Problem;
import dev.dossier.testing.Fragments;
import dev.dossier.text.RichText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;

/** Templates of a user in a folder, with a paper as their model. */
abstract class TemplatesInFolder {
  /** The model of these templates. */
  record Paper(
      String title, @Nullable String note, RichText summary, List<String> authors, Kind kind) {}

  enum Kind {
    JOURNAL_ARTICLE
  }

  static final Paper PAPER =
      new Paper(
          "On <waves> & \"winds\"",
          null,
          Fragments.rich("On <em>waves</em> &amp; winds"),
          List.of("Ada", "Grace"),
          Kind.JOURNAL_ARTICLE);

  @TempDir Path folder;

  final String html(String template) throws Exception {
    write("own.ftlh", template);
    return engine().render("own.ftlh", Map.of("paper", PAPER));
  }

  final Problem failure(String template) throws IOException {
    write("own.ftlh", template);
    return catchThrowableOfType(
            TemplateFailure.class, () -> engine().render("own.ftlh", Map.of("paper", PAPER)))
        .problem();
  }

  final void write(String name, String template) throws IOException {
    Files.writeString(folder.resolve(name), template);
  }

  final TemplateEngine engine() {
    return new TemplateEngine(getClass(), "dev/dossier/html/engine", folder);
  }
}
