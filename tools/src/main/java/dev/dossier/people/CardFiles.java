package dev.dossier.people;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The cards of people, kept from one build to the next. */
final class CardFiles {
  private static final Gson GSON =
      new GsonBuilder().registerTypeAdapter(byte[].class, new Bytes().nullSafe()).create();

  private final Path folder;

  /**
   * Creates the files.
   *
   * @param records the folder of what is known of builds
   */
  CardFiles(Path records) {
    this.folder = records.resolve("cards");
  }

  /** Returns a card as text, which is the same for the same card. */
  static String text(Object card) {
    return GSON.toJson(card);
  }

  /** Returns what is kept under a key; {@code null} if there is nothing. */
  PersonOutcome.@Nullable Kept read(String key) {
    try {
      Path file = file(key);
      return Files.isRegularFile(file)
          ? GSON.fromJson(Files.readString(file), PersonOutcome.Kept.class)
          : null;
    } catch (IOException | UncheckedIOException | JsonParseException e) {
      return null; // Damaged: the person is done again.
    }
  }

  void write(String key, PersonOutcome.Kept kept) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(file(key), GSON.toJson(kept));
  }

  private Path file(String key) {
    return folder.resolve(key + ".json");
  }

  /** Bytes as text, which is shorter than a list of numbers. */
  private static final class Bytes extends TypeAdapter<byte[]> {
    @Override
    public void write(JsonWriter json, byte[] value) throws IOException {
      json.value(Base64.getEncoder().encodeToString(value));
    }

    @Override
    public byte[] read(JsonReader json) throws IOException {
      try {
        return Base64.getDecoder().decode(json.nextString());
      } catch (IllegalArgumentException e) {
        throw new JsonParseException(e);
      }
    }
  }
}
