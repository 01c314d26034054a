package dev.dossier.incremental;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program differs if one of its jars does. */
class ProgramFingerprintTest {
  @TempDir Path folder;

  @Test
  void theSameJarsAreTheSameProgram() throws IOException {
    Files.writeString(folder.resolve("a.jar"), "a");
    assertThat(fingerprint("a.jar")).isEqualTo(fingerprint("a.jar"));
  }

  @Test
  void aSnapshotWasBuiltAgain() throws IOException {
    Files.writeString(folder.resolve("a.jar"), "a");
    String before = fingerprint("a.jar");
    Files.writeString(folder.resolve("a.jar"), "other");
    assertThat(fingerprint("a.jar")).isNotEqualTo(before);
  }

  @Test
  void aJarWithFontsWasAdded() throws IOException {
    Files.writeString(folder.resolve("a.jar"), "a");
    Files.writeString(folder.resolve("fonts.jar"), "b");
    assertThat(fingerprint("a.jar", "fonts.jar")).isNotEqualTo(fingerprint("a.jar"));
  }

  @Test
  void aClassInAFolderChanged() throws IOException {
    Files.createDirectory(folder.resolve("classes"));
    Files.writeString(folder.resolve("classes/A.class"), "a");
    String before = fingerprint("classes");
    Files.writeString(folder.resolve("classes/A.class"), "other");
    assertThat(fingerprint("classes")).isNotEqualTo(before);
  }

  private String fingerprint(String... jars) throws IOException {
    URL[] urls = new URL[jars.length];
    for (int i = 0; i < jars.length; i++) {
      urls[i] = folder.resolve(jars[i]).toUri().toURL();
    }
    try (URLClassLoader loader = new URLClassLoader(urls, null)) {
      return ProgramFingerprint.of(loader);
    }
  }
}
