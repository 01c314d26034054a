package dev.dossier.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of Dossier and of Java. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"dossier " + number() + " (Java " + Runtime.version().feature() + ")"};
  }

  /** The version of Dossier; {@code in-development} outside of its jar. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "in-development" : version;
  }
}
