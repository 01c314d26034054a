package dev.dossier.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Checks that files have nothing that runs, and only links that are safe. */
final class HarmlessFiles {
  private static final Pattern SAFE =
      Pattern.compile("(https?://|mailto:|tel:|#)\\S*|[\\w./-]+", Pattern.DOTALL);
  private static final List<String> ADDRESSES =
      List.of("href", "src", "srcset", "action", "formaction", "data", "poster", "xlink:href");

  private HarmlessFiles() {}

  /** Checks the pages of works and projects, and the files for programs. */
  static void assertSiteHarmless(Path site) throws IOException {
    List<String> seen = new ArrayList<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String name = site.relativize(file).toString();
        seen.add(name.replaceFirst(".*\\.", ""));
        if (name.endsWith(".html")) {
          assertHarmless(Jsoup.parse(Files.readString(file)));
        } else if (name.endsWith(".xml")) {
          Document tree = Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
          assertThat(tree.select("script, b")).as(name).isEmpty();
          assertThat(tree.select("[href]").eachAttr("href"))
              .allMatch(a -> a.startsWith("https://"));
        } else if (name.matches(".*\\.(vcf|ics)")) {
          assertThat(Files.readString(file).lines()).as(name).noneMatch(l -> l.startsWith("<"));
        }
      }
    }
    assertThat(seen).contains("html", "xml", "vcf", "bib", "json");
    assertThat(seen).filteredOn("html"::equals).hasSizeGreaterThan(4);
    assertThat(Files.readString(site.resolve("feed.xml"))).contains("&lt;script&gt;alert(1)");
  }

  static void assertHarmless(Document page) {
    assertThat(page.select("script").eachAttr("type")).containsExactly("application/ld+json");
    assertThat(page.select("script")).hasSize(2);
    assertThat(page.select("script").get(0).data()).doesNotContain("<").contains("alert(1)");
    assertThat(page.select("script").get(1).data()).doesNotContain("alert");
    assertThat(page.select("iframe, object, embed, base, form, meta[http-equiv=refresh]"))
        .isEmpty();
    assertAddressesHarmless(page);
  }

  static void assertAddressesHarmless(Document page) {
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).as(element.outerHtml()).doesNotStartWith("on");
        if (ADDRESSES.contains(attribute.getKey())) {
          assertThat(attribute.getValue())
              .satisfiesAnyOf(
                  address -> assertThat(address).matches(SAFE),
                  address ->
                      assertThat(element.normalName() + address)
                          .matches("(img|link)data:image/[a-z+]+[;,].*|linkdata:,"));
        }
      }
    }
  }

  static void assertHarmless(PDDocument pdf) throws IOException {
    assertThat(Example.solid(new PDFTextStripper().getText(pdf)))
        .contains("<script>alert(1)</script>");
    assertThat(harmlessLinks(pdf)).isGreaterThan(20);
    assertThat(pdf.getDocumentCatalog().getOpenAction()).isNull();
  }

  static int harmlessLinks(PDDocument pdf) throws IOException {
    int links = 0;
    for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
      links += harmlessLinks(pdf.getDocument().getObjectFromPool(key).getObject());
    }
    return links;
  }

  /** Counts the links of an object and of the objects that are stored within it. */
  private static int harmlessLinks(@Nullable COSBase object) {
    int links = 0;
    if (object instanceof COSArray array) {
      for (COSBase item : array) {
        links += harmlessLinks(item);
      }
    } else if (object instanceof COSDictionary dictionary) {
      assertThat(dictionary.keySet())
          .doesNotContain(COSName.JAVA_SCRIPT, COSName.JS, COSName.AA, COSName.EMBEDDED_FILES);
      assertThat(dictionary.getNameAsString(COSName.S))
          .isNotIn("JavaScript", "Launch", "GoToR", "SubmitForm", "ImportData");
      String uri = dictionary.getString(COSName.URI);
      if (uri != null) {
        assertThat(uri).matches("(https?://|mailto:|tel:)\\S*");
        links++;
      }
      for (COSBase value : dictionary.getValues()) {
        links += harmlessLinks(value);
      }
    }
    return links;
  }
}
