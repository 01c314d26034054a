package dev.dossier;

import dev.dossier.document.Document;
import dev.dossier.document.Renderer;
import dev.dossier.profile.DocumentSpec;
import dev.dossier.source.Problem;
import dev.dossier.source.Problems;
import dev.dossier.source.Severity;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Renders documents, and writes them when all have come out well. */
final class DocumentWriter {
  private final Renderers renderers;
  private final Problems problems;
  private final Instant timestamp;
  private final TextProblems textProblems = new TextProblems();

  DocumentWriter(Renderers renderers, Problems problems, Instant timestamp) {
    this.renderers = renderers;
    this.problems = problems;
    this.timestamp = timestamp;
  }

  private record Rendered(String document, List<Renderer.OutputFile> files, Duration time) {}

  List<WrittenFile> write(
      List<DocumentSpec> specs, Function<DocumentSpec, Document> composer, OutputFolder folder)
      throws IOException {
    List<Rendered> rendered = new ArrayList<>();
    for (DocumentSpec spec : specs) {
      rendered.add(render(spec, composer));
    }
    textProblems.tell(problems);
    checkPaths(rendered, folder);
    if (problems.haveErrors()) {
      throw new InvalidProfileException(problems.sorted());
    }
    return write(rendered, folder);
  }

  private Rendered render(DocumentSpec spec, Function<DocumentSpec, Document> composer) {
    long start = System.nanoTime();
    Document document = composer.apply(spec);
    Renderer.Rendering rendering = renderers.get(spec.format()).render(document, timestamp);
    rendering.problems().forEach(problems::add);
    rendering.textProblems().forEach(textProblems::add);
    return new Rendered(
        spec.name(), rendering.files(), Duration.ofNanos(System.nanoTime() - start));
  }

  /** No two files may go to one place. */
  private void checkPaths(List<Rendered> rendered, OutputFolder folder) {
    Map<Path, String> owners = new HashMap<>();
    for (Rendered document : rendered) {
      for (Renderer.OutputFile file : document.files()) {
        String fault = fault(file, document, folder, owners);
        if (fault != null) {
          problems.add(Problem.ofFile(Severity.ERROR, file.path(), fault));
        }
      }
    }
  }

  private static @Nullable String fault(
      Renderer.OutputFile file, Rendered document, OutputFolder folder, Map<Path, String> owners) {
    try {
      String other = owners.putIfAbsent(folder.resolve(file.path()), document.document());
      return other == null
          ? null
          : "written by document '" + other + "' and by '" + document.document() + "'";
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  /** Writes all files beside their places, and only then moves them there. */
  private static List<WrittenFile> write(List<Rendered> rendered, OutputFolder folder)
      throws IOException {
    List<WrittenFile> written = new ArrayList<>();
    try (folder) {
      for (Rendered document : rendered) {
        for (Renderer.OutputFile file : document.files()) {
          folder.check(file.path());
        }
      }
      for (Rendered document : rendered) {
        Duration time = document.time();
        for (Renderer.OutputFile file : document.files()) {
          long start = System.nanoTime();
          Path path = folder.write(file.path(), file.content());
          Duration whole = time.plusNanos(System.nanoTime() - start);
          written.add(new WrittenFile(document.document(), path, file.content().length, whole));
          time = Duration.ZERO;
        }
      }
      folder.moveIntoPlace();
    }
    return written;
  }
}
