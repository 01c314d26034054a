package dev.dossier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The catalogue of JBang names this version; JBang itself is not run. */
class JbangCatalogTest {
  @Test
  void theCatalogueNamesTheJarOfThisVersion() throws IOException {
    Path root = Path.of(System.getProperty("basedir", "")).toAbsolutePath().getParent();
    Matcher version =
        Pattern.compile("(?m)^  <version>(.+)</version>")
            .matcher(Files.readString(root.resolve("pom.xml")));
    assertThat(version.find()).isTrue();

    JsonObject alias =
        JsonParser.parseString(Files.readString(root.resolve("jbang-catalog.json")))
            .getAsJsonObject()
            .getAsJsonObject("aliases")
            .getAsJsonObject("dossier");

    assertThat(alias.get("script-ref").getAsString())
        .isEqualTo("dev.dossier:dossier-cli:" + version.group(1));
  }
}
