package dev.dossier.cli;

import picocli.CommandLine.IVersionProvider;

/** The version of Dossier and of Java. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"dossier " + number() + " (Java " + Runtime.version().feature() + ")"};
  }

  /** The version of Dossier; outside of its jar, the one in development. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "0.1.0-SNAPSHOT" : version;
  }
}
