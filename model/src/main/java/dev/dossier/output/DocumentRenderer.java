package dev.dossier.output;

import dev.dossier.Problem;
import dev.dossier.Severity;
import dev.dossier.SourceLocation;
import dev.dossier.document.Document;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.render.KeptDocuments;
import dev.dossier.render.Renderer;
import dev.dossier.render.Renderers;
import dev.dossier.source.file.Problems;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Renders the documents of a run. */
public final class DocumentRenderer {
  private final Renderers renderers;
  private final Problems problems;
  private final BiFunction<DocumentSpec, String, SourceLocation> locations;
  private final Instant timestamp;
  private final KeptDocuments kept;
  private final TextProblems textProblems = new TextProblems();

  /**
   * Creates a renderer for one run.
   *
   * @param kept decides which documents are not rendered
   * @param locations gives the location of a value, for a document, by its YAML path
   */
  public DocumentRenderer(
      Renderers renderers,
      Problems problems,
      Instant timestamp,
      KeptDocuments kept,
      BiFunction<DocumentSpec, String, SourceLocation> locations) {
    this.renderers = renderers;
    this.problems = problems;
    this.locations = locations;
    this.timestamp = timestamp;
    this.kept = kept;
  }

  /**
   * The files of a document, and the time that rendering took.
   *
   * @param files the files; empty if the document is kept
   * @param paths the paths of its files, relative to the output folder
   * @param linked the files of other documents that it links to
   */
  public record Rendered(
      String document,
      List<Renderer.OutputFile> files,
      List<String> paths,
      List<String> linked,
      Duration time) {}

  /**
   * Renders documents, except those that are kept. Problems with them and with the paths of their
   * files are added to the problems of the run.
   *
   * <p>Documents are composed one after the other, PDFs first: they take longest, so that the pages
   * are composed meanwhile. Documents of different formats are rendered at the same time, each
   * format in a thread of its own.
   *
   * @param composer composes a document
   * @param listener receives the files of each document as soon as they are made, before its
   *     problems are known, from any thread
   */
  public List<Rendered> render(
      List<DocumentSpec> specs,
      Function<DocumentSpec, Document> composer,
      OutputFolder folder,
      Consumer<Rendered> listener) {
    IdentityHashMap<DocumentSpec, Supplier<Made>> made = new IdentityHashMap<>();
    try (FormatThreads threads = new FormatThreads(specs.stream().map(DocumentSpec::format))) {
      for (DocumentSpec spec : longestFirst(specs)) {
        long start = System.nanoTime();
        Document document = composer.apply(spec);
        List<String> same = kept.files(document);
        Duration time = Duration.ofNanos(System.nanoTime() - start);
        made.put(
            spec,
            same.isEmpty()
                ? threads.run(spec.format(), () -> made(document, time, listener))
                : () -> kept(document, same, time));
      }
      List<Job> jobs = new ArrayList<>();
      specs.forEach(spec -> jobs.add(new Job(spec, Objects.requireNonNull(made.get(spec)))));
      return rendered(jobs, folder);
    }
  }

  private List<DocumentSpec> longestFirst(List<DocumentSpec> specs) {
    List<DocumentSpec> sorted = new ArrayList<>(specs);
    sorted.sort(Comparator.comparing(spec -> renderers.isPage(spec.format())));
    return sorted;
  }

  private record Job(DocumentSpec spec, Supplier<Made> result) {}

  /** A document, and what its renderer returned; {@code null} if it is kept. */
  private record Made(Document document, Rendered files, Renderer.@Nullable Rendering rendering) {}

  private Made kept(Document document, List<String> files, Duration time) {
    Rendered same = new Rendered(document.name(), List.of(), files, linked(document), time);
    return new Made(document, same, null);
  }

  private List<String> linked(Document document) {
    return renderers.isPage(document.format())
        ? document.alternates().stream().map(Document.Alternate::file).toList()
        : List.of();
  }

  private Made made(Document document, Duration composing, Consumer<Rendered> listener) {
    long start = System.nanoTime();
    Renderer.Rendering rendering = renderers.get(document.format()).render(document, timestamp);
    List<String> paths = rendering.files().stream().map(Renderer.OutputFile::path).toList();
    Duration time = composing.plusNanos(System.nanoTime() - start);
    Rendered files =
        new Rendered(document.name(), rendering.files(), paths, linked(document), time);
    listener.accept(files);
    return new Made(document, files, rendering);
  }

  private List<Rendered> rendered(List<Job> jobs, OutputFolder folder) {
    List<Rendered> rendered = new ArrayList<>();
    for (Job job : jobs) {
      Made made = job.result().get();
      Renderer.Rendering rendering = made.rendering();
      if (rendering != null) {
        rendering.problems().forEach(problem -> add(problem, job.spec()));
        rendering.textProblems().forEach(textProblems::add);
        kept.rendered(made.document(), rendering.allProblems());
      }
      rendered.add(made.files());
    }
    textProblems.report(problems);
    checkPaths(rendered, folder);
    return rendered;
  }

  /** Adds a problem where the value that it is about is written. */
  private void add(Problem problem, DocumentSpec spec) {
    if (problem.path().isEmpty() || problem.line() > 0) {
      problems.add(problem);
      return;
    }
    SourceLocation at = locations.apply(spec, problem.path());
    String message = problem.file() + ": " + problem.message();
    problems.add(problem.severity(), at, message, problem.suggestion());
  }

  /**
   * Checks that no two files have the same path, and that none has the path of another's folder.
   */
  private void checkPaths(List<Rendered> rendered, OutputFolder folder) {
    Map<Path, String> owners = new HashMap<>();
    for (Rendered document : rendered) {
      for (String file : document.paths()) {
        String fault = fault(file, document, folder, owners);
        if (fault != null) {
          problems.add(Problem.ofFile(Severity.ERROR, file, fault));
        }
      }
    }
    owners.forEach(
        (path, document) -> {
          for (Path around = path.getParent(); around != null; around = around.getParent()) {
            String other = owners.get(around);
            if (other != null) {
              problems.add(nested(folder.nameOf(around), other, document));
            }
          }
        });
  }

  private static Problem nested(String file, String document, String within) {
    return Problem.ofFile(
        Severity.ERROR,
        file,
        "written by document '"
            + document
            + "', and document '"
            + within
            + "' has a folder of this name; choose another name for the file");
  }

  private static @Nullable String fault(
      String file, Rendered document, OutputFolder folder, Map<Path, String> owners) {
    try {
      String other = owners.putIfAbsent(folder.resolve(file), document.document());
      return other == null
          ? null
          : "written by document '" + other + "' and by '" + document.document() + "'";
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }
}
