package dev.dossier.bench;

import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

/**
 * From a profile with many publications to a page or a PDF on the disk: whether it grows evenly.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 4)
@Measurement(iterations = 4, time = 4)
public class LongCvBenchmark {
  @Param({"20", "200", "2000"})
  public int works;

  private Path profile;
  private Path output;

  @Setup
  public void setUp() throws IOException {
    Path folder = Files.createTempDirectory("dossier-bench");
    profile = LongCv.profile(folder, works);
    output = folder.resolve("out");
  }

  @Benchmark
  public Object read() {
    return Dossier.read(profile);
  }

  @Benchmark
  public Object page() throws IOException {
    return write("page");
  }

  @Benchmark
  public Object cv() throws IOException {
    return write("cv");
  }

  private Object write(String document) throws IOException {
    return Dossier.read(profile)
        .write(output, WriteOptions.defaults().withDocuments(List.of(document)));
  }
}
