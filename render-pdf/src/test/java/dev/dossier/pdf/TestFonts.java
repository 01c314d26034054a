package dev.dossier.pdf;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.document.Entry;
import dev.dossier.document.Section.Form;
import java.nio.file.Path;
import java.util.Arrays;

/** The folder of fonts that a user might add, and documents that need it. */
public final class TestFonts {
  public static final Path FOLDER =
      Path.of("src/test/resources/dev/dossier/pdf/fonts").toAbsolutePath().normalize();

  private TestFonts() {}

  /** A document in a language, of paragraphs, with the fonts at hand. */
  public static Document document(String language, String direction, String... paragraphs) {
    Entry[] entries =
        Arrays.stream(paragraphs)
            .map(text -> Samples.entry("project", text).id("p" + text.hashCode()))
            .map(entry -> entry.when("2025").summary("x").done())
            .toArray(Entry[]::new);
    Document plain =
        Samples.cv(
            "<p>" + String.join("</p><p>", paragraphs) + "</p>",
            Samples.section("projects", Form.ENTRIES, "Projects", entries));
    return in(language, direction, withFonts(plain));
  }

  /** The document with the folder of fonts. */
  public static Document withFonts(Document document) {
    return withFonts(document, FOLDER);
  }

  /** The document with a folder of fonts. */
  public static Document withFonts(Document document, Path folder) {
    return Samples.with(
        document,
        new Layout(
            null, null, dev.dossier.profile.spec.Design.NONE, "a4", null, null, folder, null));
  }

  /** The document in a language. */
  public static Document in(String language, String direction, Document document) {
    return Samples.with(document, language, direction, document.layout());
  }
}
