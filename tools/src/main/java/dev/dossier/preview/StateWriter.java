package dev.dossier.preview;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.dossier.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/** Writes a snapshot as JSON for the script of the preview. */
final class StateWriter {
  private final PagePictures pictures;

  StateWriter(PagePictures pictures) {
    this.pictures = pictures;
  }

  byte[] json(Snapshot snapshot) throws IOException {
    JsonObject state = new JsonObject();
    state.addProperty("generation", snapshot.generation());
    state.addProperty("failed", snapshot.hasErrors());
    state.addProperty("fault", snapshot.fault());
    JsonArray documents = new JsonArray();
    for (PreviewDocument document : snapshot.documents()) {
      documents.add(json(document, snapshot));
    }
    state.add("documents", documents);
    JsonArray problems = new JsonArray();
    snapshot.problems().forEach(problem -> problems.add(json(problem)));
    state.add("problems", problems);
    return new Gson().toJson(state).getBytes(StandardCharsets.UTF_8);
  }

  private JsonObject json(PreviewDocument document, Snapshot snapshot) throws IOException {
    byte[] content = Objects.requireNonNull(snapshot.files().get(document.path()));
    JsonObject object = new JsonObject();
    object.addProperty("name", document.name());
    object.addProperty("path", document.path());
    // A document whose bytes are the same is not shown again.
    object.addProperty("hash", Integer.toHexString(Arrays.hashCode(content)));
    object.addProperty("pages", document.isPdf() ? pictures.count(content) : 0);
    return object;
  }

  private static JsonObject json(Problem problem) {
    JsonObject object = new JsonObject();
    object.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
    object.addProperty("text", problem.toString());
    return object;
  }
}
