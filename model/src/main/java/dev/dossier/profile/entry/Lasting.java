package dev.dossier.profile.entry;

import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry that begins and may end. */
public interface Lasting {
  /** When it began; {@code null} if not known. */
  @Nullable PartialDate start();

  /** When it ended; {@code null} if not known. */
  @Nullable EndDate end();

  /** Spans of time within it that are told of one by one: positions held, terms served. */
  default List<? extends Lasting> spells() {
    return List.of();
  }
}
