package dev.dossier.pdf;

import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.document.Entry;
import dev.dossier.document.Section.Form;
import dev.dossier.testing.EntryBuilder;
import java.nio.file.Path;
import java.util.Arrays;

/** A folder of fonts as a user may add it, and documents that need it. */
public final class TestFonts {
  public static final Path FOLDER =
      Path.of("src/test/resources/dev/dossier/pdf/fonts").toAbsolutePath().normalize();

  private TestFonts() {}

  /** Returns a document of paragraphs in a language, with the folder of fonts. */
  public static Document document(String language, String direction, String... paragraphs) {
    Entry[] entries =
        Arrays.stream(paragraphs)
            .map(text -> EntryBuilder.entry("project", text).id("p" + text.hashCode()))
            .map(entry -> entry.when("2025").summary("x").build())
            .toArray(Entry[]::new);
    Document plain =
        Samples.cv(
            "<p>" + String.join("</p><p>", paragraphs) + "</p>",
            Samples.section("projects", Form.ENTRIES, "Projects", entries));
    return in(language, direction, withFonts(plain));
  }

  /** Returns the document with the folder of fonts. */
  public static Document withFonts(Document document) {
    return withFonts(document, FOLDER);
  }

  /** Returns the document with a folder of fonts. */
  public static Document withFonts(Document document, Path folder) {
    return Samples.with(
        document,
        new Layout(
            null, null, dev.dossier.profile.spec.Design.NONE, "a4", null, null, folder, null));
  }

  /** Returns the document in a language. */
  public static Document in(String language, String direction, Document document) {
    return Samples.with(document, language, direction, document.layout());
  }
}
