package dev.dossier.incremental;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import dev.dossier.Problem;
import dev.dossier.Severity;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON file with a {@link BuildRecord}. It is replaced as a whole. */
final class BuildRecordFile {
  private final Path file;

  BuildRecordFile(Path file) {
    this.file = file;
  }

  /** Returns the record; {@code null} if there is none, or none that this version understands. */
  @Nullable BuildRecord read() {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    try (JsonReader json = new JsonReader(Files.newBufferedReader(file))) {
      json.beginObject();
      BuildRecord read =
          new BuildRecord(
              text(json, "configuration"),
              text(json, "day"),
              text(json, "name"),
              text(json, "salt"),
              texts(json, "variables"),
              text(json, "values"),
              states(json, "inputs"),
              states(json, "outputs"),
              documents(json),
              problems(json));
      json.endObject();
      return read;
    } catch (IOException | RuntimeException e) {
      // Damaged, or of another version: the next build writes it anew.
      return null;
    }
  }

  private static void name(JsonReader json, String expected) throws IOException {
    String found = json.nextName();
    if (!found.equals(expected)) {
      throw new IOException(found);
    }
  }

  private static String text(JsonReader json, String name) throws IOException {
    name(json, name);
    return json.nextString();
  }

  private static List<String> texts(JsonReader json, String name) throws IOException {
    name(json, name);
    List<String> texts = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      texts.add(json.nextString());
    }
    json.endArray();
    return texts;
  }

  /** Returns a path of the file system in which the record is. */
  private Path path(String text) {
    return file.getFileSystem().getPath(text);
  }

  private Map<Path, FileState> states(JsonReader json, String name) throws IOException {
    name(json, name);
    Map<Path, FileState> states = new HashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      Path path = path(json.nextName());
      json.beginArray();
      states.put(path, new FileState(json.nextString(), json.nextString()));
      json.endArray();
    }
    json.endObject();
    return states;
  }

  private List<MadeDocument> documents(JsonReader json) throws IOException {
    name(json, "documents");
    List<MadeDocument> documents = new ArrayList<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      json.beginArray();
      boolean isPrivate = json.nextBoolean();
      String hash = json.nextString();
      List<Path> files = new ArrayList<>();
      while (json.hasNext()) {
        files.add(path(json.nextString()));
      }
      json.endArray();
      documents.add(new MadeDocument(name, isPrivate, hash, files));
    }
    json.endObject();
    return documents;
  }

  private static List<Problem> problems(JsonReader json) throws IOException {
    name(json, "problems");
    List<Problem> problems = new ArrayList<>();
    json.beginArray();
    while (json.hasNext()) {
      json.beginArray();
      problems.add(
          new Problem(
              Severity.valueOf(json.nextString()),
              json.nextString(),
              json.nextInt(),
              json.nextInt(),
              json.nextString(),
              json.nextString(),
              textOrNull(json),
              textOrNull(json),
              json.nextInt()));
      json.endArray();
    }
    json.endArray();
    return problems;
  }

  private static @Nullable String textOrNull(JsonReader json) throws IOException {
    if (json.peek() == JsonToken.NULL) {
      json.nextNull();
      return null;
    }
    return json.nextString();
  }

  /** Replaces the record. */
  void write(BuildRecord build) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "record", ".part");
    try {
      try (JsonWriter json = new JsonWriter(Files.newBufferedWriter(temporary))) {
        json.setIndent(" ");
        write(json, build);
      }
      move(temporary);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private void move(Path temporary) throws IOException {
    try {
      Files.move(
          temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void write(JsonWriter json, BuildRecord build) throws IOException {
    json.beginObject();
    json.name("configuration").value(build.configuration());
    json.name("day").value(build.day());
    json.name("name").value(build.name());
    json.name("salt").value(build.salt());
    json.name("variables").beginArray();
    for (String variable : build.variables()) {
      json.value(variable);
    }
    json.endArray();
    json.name("values").value(build.values());
    write(json, "inputs", build.inputs());
    write(json, "outputs", build.outputs());
    write(json, build.documents());
    json.name("problems").beginArray();
    for (Problem problem : build.problems()) {
      write(json, problem);
    }
    json.endArray();
    json.endObject();
  }

  private static void write(JsonWriter json, String name, Map<Path, FileState> states)
      throws IOException {
    json.name(name).beginObject();
    for (Map.Entry<Path, FileState> entry : states.entrySet()) {
      json.name(entry.getKey().toString()).beginArray();
      json.value(entry.getValue().content()).value(entry.getValue().stamp());
      json.endArray();
    }
    json.endObject();
  }

  private static void write(JsonWriter json, List<MadeDocument> documents) throws IOException {
    json.name("documents").beginObject();
    for (MadeDocument document : documents) {
      json.name(document.name()).beginArray();
      json.value(document.isPrivate()).value(document.hash());
      for (Path file : document.files()) {
        json.value(file.toString());
      }
      json.endArray();
    }
    json.endObject();
  }

  private static void write(JsonWriter json, Problem problem) throws IOException {
    json.beginArray();
    json.value(problem.severity().name()).value(problem.file());
    json.value(problem.line()).value(problem.column());
    json.value(problem.path()).value(problem.message());
    json.value(problem.suggestion()).value(problem.excerpt());
    json.value(problem.length());
    json.endArray();
  }
}
