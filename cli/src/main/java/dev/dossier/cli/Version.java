package dev.dossier.cli;

/** The version of Dossier and of Java. */
final class Version {
  private Version() {}

  /** The line of {@code dossier --version}, with its end. */
  static String line() {
    return "dossier " + number() + " (Java " + Runtime.version().feature() + ")\n";
  }

  /** The version of Dossier; {@code in-development} outside of its jar. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "in-development" : version;
  }
}
