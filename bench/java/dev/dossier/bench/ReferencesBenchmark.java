package dev.dossier.bench;

import dev.dossier.bibliography.CitationFormatter;
import dev.dossier.bibliography.CitationFormatter.Formatted;
import dev.dossier.bibliography.style.CitationStyle;
import dev.dossier.bibliography.style.UnknownStyleException;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.Publication;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Setting a list of references: how long, and whether it grows with the number of works. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 4, time = 3)
public class ReferencesBenchmark {
  @Param({"20", "200", "2000", "20000"})
  public int works;

  @Param({"chicago-author-date-17th-edition", "ieee"})
  public String style;

  private CitationStyle citationStyle;
  private List<Publication> publications;
  private NameVariants own;

  @Setup
  public void setUp() throws UnknownStyleException {
    citationStyle = CitationStyle.named(style, null);
    publications = Works.of(works);
    own = NameVariants.NONE;
  }

  @Benchmark
  public Formatted references() {
    return new CitationFormatter(citationStyle, "en", own).format(publications, List.of());
  }
}
