package dev.dossier.bench;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.html.HtmlRenderer;
import dev.dossier.pdf.PdfRenderer;
import dev.dossier.render.Renderer;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Rendering what is on a CV of two pages, as a page and on paper; and reading its profile. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class RenderingBenchmark {
  private static final Path PROFILE = Path.of("..", "example-profile", "profile.yaml");
  private static final Instant DAY = Instant.parse("2026-01-07T00:00:00Z");

  private final Renderer html = new HtmlRenderer();
  private final Renderer pdf = new PdfRenderer();
  private Document page;
  private Document cv;

  @Setup
  public void setUp() {
    for (Document document : Dossier.read(PROFILE).documents()) {
      if (document.format().equals("html")) {
        page = document;
      } else {
        cv = document;
      }
    }
  }

  @Benchmark
  public Dossier read() {
    return Dossier.read(PROFILE);
  }

  @Benchmark
  public Renderer.Rendering page() {
    return html.render(page, DAY);
  }

  @Benchmark
  public Renderer.Rendering cv() {
    return pdf.render(cv, DAY);
  }
}
