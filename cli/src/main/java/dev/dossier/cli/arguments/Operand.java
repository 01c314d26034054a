package dev.dossier.cli.arguments;

/**
 * What a command takes beside its options.
 *
 * @param name what help calls it: {@code FILE}
 * @param isRequired whether there must be one
 * @param isRepeatable whether there may be several
 * @param description a sentence or more
 * @param candidates what shells complete
 */
public record Operand(
    String name,
    boolean isRequired,
    boolean isRepeatable,
    String description,
    Candidates candidates) {
  /** An operand that may be left out. */
  public static Operand optional(String name, String description, Candidates candidates) {
    return new Operand(name, false, false, description, candidates);
  }

  /** An operand that must be there once. */
  public static Operand required(String name, String description, Candidates candidates) {
    return new Operand(name, true, false, description, candidates);
  }

  /** An operand that must be there at least once. */
  public static Operand oneOrMore(String name, String description, Candidates candidates) {
    return new Operand(name, true, true, description, candidates);
  }

  /** As help writes it: {@code [PROFILE]}, {@code FILE...}. */
  String usage() {
    String word = isRepeatable ? name + "..." : name;
    return isRequired ? word : "[" + word + "]";
  }
}
