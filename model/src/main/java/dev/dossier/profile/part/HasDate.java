package dev.dossier.profile.part;

import dev.dossier.profile.value.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry with a single date. */
public interface HasDate {
  /** Returns the date, or the first of several days; {@code null} if it is not known. */
  @Nullable PartialDate date();

  /** Returns the occasions of an entry that took place several times; empty if it did not. */
  default List<? extends HasDate> times() {
    return List.of();
  }
}
