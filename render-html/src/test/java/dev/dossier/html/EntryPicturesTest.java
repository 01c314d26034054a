package dev.dossier.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** Pictures of entries on pages: their size and files, and what links to them. */
class EntryPicturesTest {
  private static final String PROFILE =
      """
      person: {name: Ada}
      projects:
        - {id: loom, name: Loom, image: {file: p.jpg, alt: A loom}, url: 'https://example.org'}
        - {id: plain, name: Plain}
        - {id: mill, name: Mill, image: {file: p.jpg, alt: A mill}, video: 'https://v.example.org/'}
      talks:
        - {id: talk, title: On looms, image: {file: p.jpg, alt: ''}, video: 'https://v.example.org/1'}
        - {id: quiet, title: On mills, image: {file: small.png, alt: {de: Mühle}}}
      publications:
        items: [{id: k, type: book, title: Looms}]
        images: {k: {file: p.jpg, alt: Cover}}
      documents:
        - name: portfolio
          format: html
          file: index.html
          sections: [projects, talks, publications]
      """;
  private static final String SITE =
      PROFILE + "    site: {base-url: 'https://ada.example.org', pages: [projects]}\n";

  @TempDir Path folder;

  private PageUnderTest write(String profile) throws Exception {
    Files.writeString(folder.resolve("profile.yaml"), profile);
    ImageIO.write(drawing(300, 200), "png", folder.resolve("small.png").toFile());
    ExampleSites.write(folder.resolve("profile.yaml"), folder.resolve("out"), "portfolio");
    return page("index.html");
  }

  private PageUnderTest page(String file) throws Exception {
    return PageUnderTest.of(Files.readString(folder.resolve("out").resolve(file)));
  }

  private void withPhoto(BufferedImage image) throws IOException {
    ImageIO.write(image, "jpg", folder.resolve("p.jpg").toFile());
  }

  private static BufferedImage drawing(int width, int height) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.ORANGE);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.dispose();
    return image;
  }

  private static BufferedImage noise() {
    BufferedImage image = new BufferedImage(1500, 1000, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(7);
    for (int i = 0; i < 1500 * 1000; i++) {
      image.setRGB(i % 1500, i / 1500, random.nextInt());
    }
    return image;
  }

  private static Element imageOf(PageUnderTest page, String id) {
    return (Element) page.byId(id).getElementsByTagName("img").item(0);
  }

  private List<String> files() throws IOException {
    Path out = folder.resolve("out");
    try (Stream<Path> all = Files.walk(out)) {
      return all.filter(Files::isRegularFile)
          .map(file -> out.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  @Test
  @Tag("judge")
  void smallPicturesAreInThePageOnceInTheHigherDensity() throws Exception {
    withPhoto(drawing(1600, 1000));
    PageUnderTest page = write(PROFILE);
    Element image = imageOf(page, "loom");
    assertThat(image.getAttribute("width")).isEqualTo("720");
    assertThat(image.getAttribute("height")).isEqualTo("450");
    assertThat(image.getAttribute("alt")).isEqualTo("A loom");
    assertThat(image.hasAttribute("srcset")).isFalse();
    String src = image.getAttribute("src");
    byte[] data = Base64.getDecoder().decode(src.substring(src.indexOf(',') + 1));
    assertThat(ImageIO.read(new ByteArrayInputStream(data)).getWidth()).isEqualTo(1440);
    assertThat(imageOf(page, "talk").getAttribute("width")).isEqualTo("480");
    assertThat(files()).noneMatch(file -> file.startsWith("pictures/"));
    assertThat(page.attribute("content")).anyMatch(it -> it.contains("; img-src data:; "));
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  @Tag("judge")
  void largePicturesAreFilesInBothDensities() throws Exception {
    withPhoto(noise());
    PageUnderTest page = write(PROFILE);
    Element image = imageOf(page, "loom");
    assertThat(image.getAttribute("src")).isEqualTo("pictures/loom-720.jpg");
    assertThat(image.getAttribute("srcset")).isEqualTo("pictures/loom-1440.jpg 2x");
    assertThat(imageOf(page, "mill").getAttribute("src"))
        .as("the same picture in the same size")
        .isEqualTo("pictures/loom-720.jpg");
    assertThat(files())
        .filteredOn(file -> file.startsWith("pictures/"))
        .containsExactly(
            "pictures/loom-1440.jpg",
            "pictures/loom-720.jpg",
            "pictures/quiet-300.png",
            "pictures/talk-480.jpg",
            "pictures/talk-960.jpg");
    BufferedImage dense = ImageIO.read(folder.resolve("out/pictures/loom-1440.jpg").toFile());
    assertThat(dense.getWidth()).isEqualTo(1440);
    assertThat(dense.getHeight()).isEqualTo(900);
    assertThat(page.attribute("content")).anyMatch(it -> it.contains("; img-src 'self' data:; "));
    assertThat(page.html()).hasSizeLessThan(150_000);
    assertThat(page.complaints()).isEmpty();
  }

  @Test
  void aSmallPictureKeepsItsPixels() throws Exception {
    withPhoto(drawing(1000, 1000));
    PageUnderTest page = write(PROFILE);
    assertThat(imageOf(page, "quiet").getAttribute("width")).isEqualTo("300");
    assertThat(imageOf(page, "quiet").getAttribute("height")).isEqualTo("188");
    assertThat(imageOf(page, "quiet").getAttribute("lang")).isEqualTo("de");
  }

  @Test
  void theFirstPictureIsLoadedAtOnceAndTheRestWhenTheyComeIntoSight() throws Exception {
    withPhoto(drawing(1600, 1000));
    PageUnderTest page = write(PROFILE);
    assertThat(page.elements("img").stream().map(image -> image.getAttribute("loading")))
        .containsExactly("", "lazy", "lazy", "lazy");
  }

  @Test
  void aVideoHasItsPictureAsPoster() throws Exception {
    withPhoto(drawing(1600, 1000));
    PageUnderTest page = write(PROFILE);
    assertThat(page.ofClass("poster"))
        .extracting(poster -> poster.getAttribute("href"))
        .containsExactly("https://v.example.org/", "https://v.example.org/1");
    assertThat(imageOf(page, "mill").getAttribute("alt")).isEqualTo("Video: A mill");
    assertThat(imageOf(page, "talk").getAttribute("alt")).isEqualTo("Video: On looms");
    assertThat(page.elements("iframe")).isEmpty();
    assertThat(page.elements("video")).isEmpty();
  }

  @Test
  void anEntryWithoutPictureHasNoPlaceForIt() throws Exception {
    withPhoto(drawing(1600, 1000));
    PageUnderTest page = write(PROFILE);
    assertThat(page.byId("plain").getAttribute("class")).doesNotContain("pictured");
    assertThat(page.byId("plain").getElementsByTagName("div").getLength()).isEqualTo(2);
    assertThat(page.byId("loom").getAttribute("class")).contains("pictured");
  }

  @Test
  @Tag("judge")
  void thePageOfAnEntryShowsTheWholePicture() throws Exception {
    withPhoto(drawing(3000, 1000));
    write(SITE);
    PageUnderTest page = page("projects/loom.html");
    Element image = imageOf(page, "loom");
    assertThat(image.getAttribute("src")).isEqualTo("../pictures/loom.png");
    assertThat(image.getAttribute("width")).isEqualTo("1440");
    assertThat(image.getAttribute("height")).isEqualTo("480");
    assertThat(files()).contains("pictures/loom.png").doesNotContain("pictures/plain.png");
    assertThat(page.attribute("content")).anyMatch(it -> it.contains("; img-src 'self' data:; "));
    assertThat(page.complaints()).isEmpty();
    assertThat(page("projects/plain.html").elements("img")).isEmpty();
  }

  @Test
  @Tag("slow")
  @Tag("slow")
  void structuredDataHaveTheAddressOfAPictureThatHasOne() throws Exception {
    withPhoto(drawing(1600, 1000));
    assertThat(write(SITE).html())
        .contains("\"image\":\"https://ada.example.org/pictures/loom-1440.png\"")
        .doesNotContain("pictures/talk");
    withPhoto(noise());
    assertThat(write(SITE).html())
        .contains("\"image\":\"https://ada.example.org/pictures/talk-960.jpg\"");
  }

  @Test
  void theSameProfileGivesTheSameFiles() throws Exception {
    withPhoto(noise());
    write(SITE);
    Path out = folder.resolve("out");
    Path kept = Files.move(out, folder.resolve("kept"));
    write(SITE);
    for (String file : files()) {
      assertThat(Files.mismatch(out.resolve(file), kept.resolve(file))).as(file).isEqualTo(-1);
    }
    assertThat(Files.readString(out.resolve("pictures/loom.jpg"), StandardCharsets.ISO_8859_1))
        .doesNotContain("Exif");
  }
}
