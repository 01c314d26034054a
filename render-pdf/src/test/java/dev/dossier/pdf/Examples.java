package dev.dossier.pdf;

import dev.dossier.Dossier;
import dev.dossier.document.Document;
import dev.dossier.document.Document.Layout;
import dev.dossier.profile.spec.Design;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The CVs of the example profiles. */
public final class Examples {
  public static final String SEED = "profile.yaml";
  public static final String CAREER = "career/profile.yaml";
  public static final String ENGINEER = "engineer/profile.yaml";
  public static final String PROFESSOR = "professor/profile.yaml";

  private static final Path FOLDER = Path.of("..", "example-profile");
  private static final Map<String, Document> CVS = new ConcurrentHashMap<>();

  private Examples() {}

  /** Returns a profile's CV in a theme without design settings. */
  public static Document cv(String profile, String theme) {
    Document cv = CVS.computeIfAbsent(profile, Examples::read);
    Layout layout = cv.layout();
    return Samples.with(
        cv, new Layout(theme, null, Design.NONE, "a4", null, null, layout.fonts(), null));
  }

  private static Document read(String profile) {
    return Dossier.read(FOLDER.resolve(profile)).documents().stream()
        .filter(document -> document.name().equals("cv"))
        .findFirst()
        .orElseThrow();
  }
}
