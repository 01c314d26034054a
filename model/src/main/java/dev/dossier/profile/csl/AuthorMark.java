package dev.dossier.profile.csl;

/** A property of an author of a work, printed as a sign after the name. */
public enum AuthorMark {
  EQUAL_CONTRIBUTION("*"),
  CORRESPONDING("†");

  private final String sign;

  AuthorMark(String sign) {
    this.sign = sign;
  }

  /** Returns the sign that follows the name. */
  public String sign() {
    return sign;
  }
}
