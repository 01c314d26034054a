package dev.dossier.incremental;

import dev.dossier.ReadOptions;
import dev.dossier.Setting;
import dev.dossier.WriteOptions;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a build is asked for. Immutable.
 *
 * @param profile the YAML file
 * @param reading how it is read
 * @param outputFolder the folder to which the documents are written
 * @param writing how they are written
 */
public record BuildRequest(
    Path profile, ReadOptions reading, Path outputFolder, WriteOptions writing) {
  /** A change of the record's meaning gives it another number. */
  private static final String FORMAT = "2";

  /**
   * Returns a name for the record of such builds. Builds of other profiles, documents or settings
   * have other records, so that none removes files of another one.
   */
  public String key() {
    return identity().hex().substring(0, 20);
  }

  /** Returns a hash of everything that is not a file, a variable or a day. */
  String configuration() {
    return identity()
        .add(FORMAT)
        .add(writing.timestamp().toString())
        .add(ProgramFingerprint.own())
        .hex();
  }

  /** Returns the day of the documents; empty if there is none. */
  String day() {
    return writing.today() == null ? "" : writing.today().toString();
  }

  private Fingerprint identity() {
    List<String> settings = reading.settings().stream().map(BuildRequest::text).toList();
    return new Fingerprint()
        .add(absolute(profile))
        .add(absolute(outputFolder))
        .add(absolute(reading.overlay()))
        .addAll(writing.documents())
        .addAll(settings);
  }

  private static String text(Setting setting) {
    return setting.path() + "=" + setting.value();
  }

  private static @Nullable String absolute(@Nullable Path path) {
    return path == null ? null : path.toAbsolutePath().normalize().toString();
  }
}
