package dev.dossier.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.document.Section.Form;
import dev.dossier.profile.spec.Design;
import dev.dossier.render.Renderer.Rendering;
import dev.dossier.testing.EntryBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileInputTest {
  @TempDir Path folder;

  private static String raw(byte[] file) {
    return new String(file, StandardCharsets.ISO_8859_1);
  }

  @Tag("judge")
  @Test
  void markupInPlainTextIsText() throws IOException {
    Document document =
        Samples.document(
            Samples.header("<script>alert(1)</script> & Co", null, List.of()),
            null,
            List.of(
                Samples.section(
                    "projects",
                    Form.ENTRIES,
                    "<img src=x>",
                    EntryBuilder.entry("project", "]]>&amp;<b>").subtitle("${7*7}").build())),
            List.of());
    byte[] file = Printed.file(document);
    assertThat(Printed.text(file))
        .contains("<script>alert(1)</script> & Co", "<img src=x>", "]]>&amp;<b>, ${7*7}");
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Tag("judge")
  @Test
  void unsafeAddressesAreNoLinks() throws IOException {
    Document document =
        Samples.cv(
            "<a href=\"javascript:alert(1)\">a</a> <a href=\"file:///etc/passwd\">b</a> <a"
                + " href=\"../../etc/passwd\">c</a> <a href=\"#nowhere\">d</a>");
    byte[] file = Printed.file(document);
    try (PDDocument pdf = Loader.loadPDF(file)) {
      assertThat(pdf.getPage(0).getAnnotations()).isEmpty();
    }
    assertThat(Printed.text(file)).contains("a b c d");
    assertThat(VeraPdf.complaints(file)).isEmpty();
  }

  @Test
  void nothingIsFetchedNotEvenForAUsersTemplate() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.css"), "h1:after{content:'LEAKED'}");
    try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      server.setSoTimeout(50);
      String web = "http://localhost:" + server.getLocalPort();
      write(
          """
          <html lang="en"><head><title>t</title><meta name="subject" content="s"/>
          <link rel="stylesheet" href="%1$s"/><style>@import url(%1$s); @import url(%2$s/a.css);
          html { font-family: "Source Serif 4"; background: url(%2$s/b.png) }
          @font-face { font-family: X; src: url(%2$s/f.ttf) }</style></head>
          <body><script>alert(1)</script><h1>Own</h1>
          <img src="%1$s" alt="x"/><img src="%2$s/c.png" alt="y"/><img src="/etc/passwd" alt="z"/>
          <img src="data:image/png;base64,AAAA" alt="d"/><iframe src="%2$s"/></body></html>
          """
              .formatted(secret.toUri(), web));
      byte[] file = Printed.rendering(own()).files().get(0).content();
      assertThat(Printed.text(file)).isEqualTo("Own");
      assertThat(raw(file)).doesNotContain("LEAKED");
      assertThat(server)
          .satisfies(
              listening ->
                  org.assertj.core.api.Assertions.assertThatThrownBy(listening::accept)
                      .isInstanceOf(java.net.SocketTimeoutException.class));
    }
  }

  @Test
  void aTemplateThatCallsJavaIsAProblem() throws IOException {
    write("<html>${\"freemarker.template.utility.Execute\"?new()(\"id\")}</html>");
    assertThat(Printed.rendering(own()).files()).isEmpty();
    assertThat(Printed.rendering(own()).problems()).singleElement().matches(p -> p.isError());
  }

  @Test
  void aTemplateThatIsNotWellFormedIsAProblem() throws IOException {
    write("<html><body><p>Own</body></html>");
    Rendering rendering = Printed.rendering(own());
    assertThat(rendering.files()).isEmpty();
    assertThat(rendering.problems())
        .singleElement()
        .asString()
        .startsWith("cv.pdf: error: the template scholar/cv.ftlx does not write well-formed XHTML");
  }

  @Test
  void entitiesAndDocumentTypesAreRefused() throws IOException {
    write("<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><html><body>&x;</body></html>");
    Rendering rendering = Printed.rendering(own());
    assertThat(rendering.files()).isEmpty();
    assertThat(rendering.problems()).singleElement().asString().contains("DOCTYPE");
  }

  private void write(String template) throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve("scholar")).resolve("cv.ftlx"), template);
  }

  private Document own() {
    return Samples.with(
        Samples.nameOnly(),
        new Layout("scholar", null, Design.NONE, "a4", null, folder, null, null));
  }
}
