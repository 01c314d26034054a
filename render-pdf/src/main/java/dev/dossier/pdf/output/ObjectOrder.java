package dev.dossier.pdf.output;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the objects of a file so that those that are read together are stored together.
 *
 * <p>PDFBox fills object streams (ISO 32000-1, 7.5.7) in the order of object numbers, and numbers
 * objects by their distance from the catalog, so that fonts and links of one page are spread over
 * many streams. Poppler keeps five streams that it has read, and so would decompress and parse many
 * of them again for each page: reading a long file took five times as long.
 *
 * <p>Here the fonts come first, then each page with its links, then the structure tree, depth
 * first. Small dictionaries that belong to one object become a part of it.
 */
final class ObjectOrder {
  /** Keys of dictionaries that need no object of their own. */
  private static final Set<COSName> PARTS =
      Set.of(
          COSName.A,
          COSName.BS,
          COSName.RESOURCES,
          COSName.FONT,
          COSName.PROPERTIES,
          COSName.CIDSYSTEMINFO,
          COSName.getPDFName("MarkInfo"),
          COSName.VIEWER_PREFERENCES);

  private static final COSName OBJECT_REFERENCE = COSName.getPDFName("OBJR");

  // By identity: the objects of a PDF are a graph, in which equal ones are different objects.
  private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Where a group ends: objects that begin another one. */
  private final Set<COSBase> heads = Collections.newSetFromMap(new IdentityHashMap<>());

  private long count;

  private ObjectOrder() {}

  /** Numbers the objects of a document that is complete: its fonts are subset. */
  static void set(PDDocument pdf) {
    ObjectOrder order = new ObjectOrder();
    COSDictionary catalog = pdf.getDocumentCatalog().getCOSObject();
    List<COSDictionary> pages = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      pages.add(page.getCOSObject());
    }
    order.heads.addAll(pages);
    order.heads.addAll(catalog.getValues().stream().map(ObjectOrder::target).toList());
    order.heads.add(catalog);
    for (COSDictionary page : pages) {
      COSDictionary resources = page.getCOSDictionary(COSName.RESOURCES);
      COSDictionary fonts = resources == null ? null : resources.getCOSDictionary(COSName.FONT);
      if (fonts != null) {
        fonts.getValues().forEach(font -> order.add(target(font)));
      }
    }
    pages.forEach(order::add);
    COSDictionary tree = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (tree != null) {
      order.add(tree.getDictionaryObject(COSName.K)); // Before the parent tree.
    }
    order.add(pdf.getDocumentInformation().getCOSObject());
    order.heads.clear();
    order.add(catalog);
  }

  /** Numbers an object and all that it refers to, up to the next heads. */
  private void add(@Nullable COSBase head) {
    Deque<COSBase> open = new ArrayDeque<>();
    if (head != null) {
      open.push(head);
    }
    while (!open.isEmpty()) {
      COSBase next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      Collection<? extends COSBase> members = List.of();
      if (next instanceof COSDictionary dictionary) {
        embedParts(dictionary);
        members = dictionary.getValues();
        if (!dictionary.isDirect()) {
          dictionary.setKey(new COSObjectKey(++count, 0));
        }
      } else if (next instanceof COSArray array) {
        members = array.toList();
      }
      List<COSBase> following = new ArrayList<>(members.size());
      for (COSBase member : members) {
        COSBase target = target(member);
        if (target != null && !heads.contains(target)) {
          following.add(target);
        }
      }
      Collections.reverse(following);
      following.forEach(open::push);
    }
  }

  private static void embedParts(COSDictionary dictionary) {
    dictionary.setDirect(
        dictionary.isDirect() || OBJECT_REFERENCE.equals(dictionary.getItem(COSName.TYPE)));
    for (COSName key : dictionary.keySet()) {
      if (PARTS.contains(key)
          && dictionary.getItem(key) instanceof COSDictionary part
          && !(part instanceof COSStream)) {
        part.setDirect(true);
        if (key.equals(COSName.PROPERTIES)) {
          part.getValues().forEach(list -> list.setDirect(true));
        }
      }
    }
  }

  private static @Nullable COSBase target(@Nullable COSBase value) {
    return value instanceof COSObject reference ? reference.getObject() : value;
  }
}
