package dev.dossier.bench;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import dev.dossier.Dossier;
import dev.dossier.WriteOptions;
import freemarker.template.Configuration;
import freemarker.template.Template;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.commonmark.parser.Parser;
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
import org.yaml.snakeyaml.Yaml;

/**
 * The first CV of a fresh JVM: from the profile to the file by Dossier, and from the same markup to
 * the file by the engine alone. The difference is what Dossier adds to a build; how much of that
 * are libraries, {@link #libraries} tells.
 *
 * <p>As a user would who wants it fast: {@code bench/jmh ColdStart -jvmArgsAppend
 * -XX:TieredStopAtLevel=1}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(9)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class ColdStartBenchmark {
  private static final Path PROFILE = Path.of("..", "example-profile", "profile.yaml");
  private static final Path MARKUP = Path.of("target", "engine.xhtml");
  private static final String SERIF = "Source Serif 4";

  private Path output;

  /** The markup is made in another JVM: in this one nothing may be warm. */
  @Setup
  public void setUp() throws IOException, InterruptedException {
    output = Files.createTempDirectory("dossier-bench");
    if (!Files.exists(MARKUP)) {
      new ProcessBuilder(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-cp",
              System.getProperty("java.class.path"),
              EngineMarkup.class.getName(),
              PROFILE.toString(),
              MARKUP.toString())
          .inheritIO()
          .start()
          .waitFor();
    }
  }

  @Benchmark
  public Object dossier() throws IOException {
    Dossier.warmUp();
    return Dossier.read(PROFILE)
        .write(output, WriteOptions.defaults().withDocuments(List.of("cv")));
  }

  /**
   * The engine, and what the other libraries need to read the same profile and the same templates:
   * what would be added if Dossier itself took no time at all. Templates are parsed in a thread of
   * their own, as Dossier does it; none is filled.
   */
  @Benchmark
  public Object libraries() throws IOException, InterruptedException {
    Thread templates = new Thread(ColdStartBenchmark::parseTemplates);
    templates.start();
    new Yaml().compose(new StringReader(Files.readString(PROFILE)));
    Parser.builder().build().parse("Some *text* with [a link](https://example.org).");
    Object made = engine();
    templates.join();
    return made;
  }

  private static void parseTemplates() {
    try (InputStream in = Dossier.class.getResourceAsStream("pdf/themes/shared/parts.ftlx")) {
      Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
      configuration.setRecognizeStandardFileExtensions(true);
      new Template("parts.ftlx", new InputStreamReader(in, StandardCharsets.UTF_8), configuration);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public Object engine() throws IOException {
    XRLog.setLoggingEnabled(false);
    try (PDDocument pdf = new PDDocument()) {
      PdfRendererBuilder builder =
          new PdfRendererBuilder()
              .usePDDocument(pdf)
              .usePdfUaAccessibility(true)
              .usePdfAConformance(PdfAConformance.PDFA_2_A)
              .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
              .withHtmlContent(Files.readString(MARKUP), null);
      offer(builder, pdf, SERIF, 400, FontStyle.NORMAL, "SourceSerif4_400Regular.ttf");
      offer(builder, pdf, SERIF, 400, FontStyle.ITALIC, "SourceSerif4_400Regular_Italic.ttf");
      offer(builder, pdf, SERIF, 600, FontStyle.NORMAL, "SourceSerif4_600SemiBold.ttf");
      offer(builder, pdf, "Noto Emoji", 400, FontStyle.NORMAL, "NotoEmoji_400Regular.ttf");
      PdfBoxRenderer renderer = builder.buildPdfRenderer();
      renderer.layout();
      renderer.createPDFWithoutClosing();
      pdf.save(output.resolve("engine.pdf").toFile());
      renderer.close();
    }
    return output;
  }

  private static void offer(
      PdfRendererBuilder builder,
      PDDocument pdf,
      String family,
      int weight,
      FontStyle style,
      String file) {
    PDFontSupplier font =
        new PDFontSupplier(null) {
          @Override
          public PDFont supply() {
            try (InputStream in = Dossier.class.getResourceAsStream("pdf/fonts/" + file)) {
              TrueTypeFont face =
                  new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
              face.setEnableGsub(false);
              return PDType0Font.load(pdf, face, true);
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    builder.useFont(font, family, weight, style, true);
  }
}
