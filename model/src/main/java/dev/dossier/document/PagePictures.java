package dev.dossier.document;

/** What the files are called that show pages of a document. */
public final class PagePictures {
  private PagePictures() {}

  /**
   * The file of a page, beside the document: {@code cv-1.png} of {@code cv.pdf}.
   *
   * @param document the document's file
   * @param page 1 for the first
   */
  public static String file(String document, int page) {
    int name = document.lastIndexOf('/') + 1;
    int ending = document.lastIndexOf('.');
    return document.substring(0, ending > name ? ending : document.length()) + "-" + page + ".png";
  }
}
