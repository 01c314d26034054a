package dev.dossier.preview;

import dev.dossier.Dossier;
import dev.dossier.InputPath;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.RenderedFile;
import dev.dossier.WriteOptions;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds a profile in memory. Survives whatever is wrong with it. */
final class PreviewBuild {
  private final Path profile;
  private final ReadOptions reading;
  private final Supplier<LocalDate> today;

  PreviewBuild(Path profile, ReadOptions reading, Supplier<LocalDate> today) {
    this.profile = profile;
    this.reading = reading;
    this.today = today;
  }

  Path profile() {
    return profile;
  }

  /**
   * Builds the profile as it is now.
   *
   * @param listener receives the files of each document as soon as they are made, from any thread
   */
  Snapshot after(Snapshot last, Consumer<List<RenderedFile>> listener) {
    Dossier dossier = null;
    try {
      dossier = Dossier.read(profile, reading);
      List<RenderedFile> files =
          dossier.render(WriteOptions.defaults().withToday(today.get()), listener);
      return last.next(files, dossier.problems(), dossier.inputFiles());
    } catch (InvalidProfileException e) {
      return last.failed(e.problems(), inputs(dossier, last), "");
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // The message may contain a private value.
      String why = "Dossier failed (" + e.getClass().getName() + "). This is a bug in Dossier.";
      List<Problem> problems = dossier == null ? List.of() : dossier.problems();
      return last.failed(problems, inputs(dossier, last), why);
    }
  }

  /** What was read; if reading failed, what was read the last time, and the profile. */
  private List<InputPath> inputs(@Nullable Dossier dossier, Snapshot last) {
    if (dossier != null) {
      return dossier.inputFiles();
    }
    List<InputPath> inputs = new ArrayList<>(last.inputs());
    inputs.add(new InputPath(profile.toAbsolutePath().normalize(), true));
    return inputs;
  }
}
