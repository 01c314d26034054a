package dev.dossier.profile.entry;

import dev.dossier.profile.value.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry that has a date. */
public interface Dated {
  /** When it was; the first day of several; {@code null} if not known. */
  @Nullable PartialDate date();

  /** The times that it was, if it was several times; then it has no date of its own. */
  default List<? extends Dated> times() {
    return List.of();
  }
}
