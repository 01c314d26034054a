package dev.dossier.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site of a project has page and CV, and an entry in the menu. */
class ReportMojoTest {
  private static final String SECRET = "\n  - {name: secret, format: html, private: true}\n";

  @TempDir Path folder;
  private Workplace workplace;
  private final RecordingLog log = new RecordingLog();
  private final ReportMojo report = new ReportMojo();
  private final List<String> written = new ArrayList<>();

  @BeforeEach
  void create() throws IOException {
    workplace = new Workplace(folder).profile(Workplace.GOOD);
    workplace.standard(report, log);
    report.setReportOutputDirectory(folder.resolve("site").toFile());
  }

  private Sink sink() {
    return (Sink)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Sink.class},
            (proxy, method, values) -> {
              written.add(method.getName() + (values == null ? "" : Arrays.toString(values)));
              return null;
            });
  }

  @Test
  void theMenuLeadsToThePage() throws Exception {
    workplace.profile(
        Workplace.GOOD + "documents:\n  - {name: me, format: html, file: ada/me.html}" + SECRET);
    assertThat(report.canGenerateReport()).isTrue();
    assertThat(report.getOutputPath()).isEqualTo("dossier/ada/me");
    assertThat(report.getName(Locale.ENGLISH)).isEqualTo("Ada Example");
    assertThat(report.isExternalReport()).isTrue();
    report.generate(sink(), Locale.ENGLISH);
    assertThat(folder.resolve("site/dossier/ada/me.html")).exists();
    assertThat(folder.resolve("site/dossier").toFile().list()).containsExactly("ada");
    assertThat(written).isEmpty();
  }

  @Test
  void withoutAPageItLeadsToOneWithALinkToTheCv() throws Exception {
    workplace.profile(Workplace.GOOD + "documents: [{name: cv, format: pdf}]");
    assertThat(report.isExternalReport()).isFalse();
    assertThat(report.getOutputPath()).isEqualTo("dossier");
    report.generate(sink(), Locale.ENGLISH);
    assertThat(folder.resolve("site/dossier/cv.pdf")).exists();
    assertThat(written).contains("link[dossier/cv.pdf]", "text[CV]", "text[Ada Example]");
  }

  @Test
  void aProfileWithErrorsFailsTheSite() throws Exception {
    workplace.profile(Workplace.BAD);
    assertThat(report.getOutputPath()).isEqualTo("dossier");
    assertThatThrownBy(() -> report.generate(sink(), Locale.ENGLISH))
        .isInstanceOf(MavenReportException.class)
        .hasMessage("profile.yaml has 2 errors");
  }

  @Test
  void aProjectWithoutAProfileHasNoReport() {
    report.profile = folder.resolve("none.yaml").toFile();
    assertThat(report.canGenerateReport()).isFalse();
  }
}
