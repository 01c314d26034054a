package dev.dossier.profile.csl;

/** What is said of an author of a work by a sign after the name. */
public enum AuthorMark {
  EQUAL_CONTRIBUTION("*"),
  CORRESPONDING("†");

  private final String sign;

  AuthorMark(String sign) {
    this.sign = sign;
  }

  /** What is printed after the name. */
  public String sign() {
    return sign;
  }
}
