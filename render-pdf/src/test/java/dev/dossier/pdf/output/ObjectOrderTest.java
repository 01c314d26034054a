package dev.dossier.pdf.output;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dossier.pdf.Examples;
import dev.dossier.pdf.Printed;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Poppler keeps the five object streams that it used last. Others are decompressed and parsed
 * again, which took most of the time of {@code pdftotext}.
 */
@Tag("slow")
class ObjectOrderTest {
  private static final int KEPT = 5;

  private final Deque<Long> kept = new ArrayDeque<>();
  private final Set<Long> streams = new HashSet<>();
  private int loads;

  @Test
  void pagesAreReadWithoutLoadingAnObjectStreamTwice() throws IOException {
    byte[] file = Printed.file(Examples.cv(Examples.CAREER, "scholar"));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      Map<COSObjectKey, Long> places = pdf.getDocument().getXrefTable();
      assertThat(places.values()).filteredOn(place -> place < 0).hasSizeGreaterThan(1000);
      for (PDPage page : pdf.getPages()) {
        read(page.getCOSObject(), places, Set.of(COSName.PARENT, COSName.P));
      }
    }
    assertThat(streams).hasSizeGreaterThan(1);
    assertThat(loads).isEqualTo(streams.size());
  }

  @Test
  void tagsAreReadWithoutLoadingAnObjectStreamTwice() throws IOException {
    byte[] file = Printed.file(Examples.cv(Examples.CAREER, "scholar"));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      Map<COSObjectKey, Long> places = pdf.getDocument().getXrefTable();
      COSDictionary tree =
          pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
      COSBase top = tree.getItem(COSName.K);
      read(top, places, Set.of(COSName.P, COSName.PG, COSName.getPDFName("Obj")));
    }
    assertThat(streams).hasSizeGreaterThan(KEPT);
    assertThat(loads).isEqualTo(streams.size());
  }

  @Test
  void thesePartsOfAPageAreNoObjectsOfTheirOwn() throws IOException {
    byte[] file = Printed.file(Examples.cv(Examples.CAREER, "scholar"));
    try (PDDocument pdf = Loader.loadPDF(file)) {
      COSDictionary page = pdf.getPage(0).getCOSObject();
      COSDictionary link = (COSDictionary) page.getCOSArray(COSName.ANNOTS).getObject(0);
      assertThat(page.getItem(COSName.RESOURCES)).isInstanceOf(COSDictionary.class);
      assertThat(link.getItem(COSName.A)).isInstanceOf(COSDictionary.class);
      assertThat(pdf.getDocumentCatalog().getCOSObject().getCOSArray(COSName.OUTPUT_INTENTS).get(0))
          .isInstanceOf(COSDictionary.class);
    }
  }

  /** Reads an object and all that it refers to, depth first, except for some keys. */
  private void read(COSBase first, Map<COSObjectKey, Long> places, Set<COSName> except) {
    Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSBase> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      COSBase value = open.pop();
      if (value instanceof COSObject reference) {
        long place = places.get(reference.getKey());
        if (place < 0 && seen.add(reference)) {
          load(-place);
        }
        value = reference.getObject();
      }
      if (value == null || !seen.add(value)) {
        continue;
      }
      Deque<COSBase> members = new ArrayDeque<>();
      if (value instanceof COSArray array) {
        array.forEach(members::push);
      } else if (value instanceof COSDictionary dictionary) {
        dictionary.keySet().stream()
            .filter(key -> !except.contains(key))
            .forEach(key -> members.push(dictionary.getItem(key)));
      }
      members.forEach(open::push);
    }
  }

  private void load(long stream) {
    streams.add(stream);
    if (!kept.remove(stream)) {
      loads++;
    }
    kept.addFirst(stream);
    if (kept.size() > KEPT) {
      kept.removeLast();
    }
  }
}
