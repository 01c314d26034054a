package dev.dossier.document;

/** The file names of the pictures of a document's pages. */
public final class PagePictures {
  private PagePictures() {}

  /**
   * Returns the file of a page, beside the document: {@code cv-1.png} for {@code cv.pdf}.
   *
   * @param document the file of the document
   * @param page 1 for the first
   */
  public static String file(String document, int page) {
    int name = document.lastIndexOf('/') + 1;
    int ending = document.lastIndexOf('.');
    return document.substring(0, ending > name ? ending : document.length()) + "-" + page + ".png";
  }
}
