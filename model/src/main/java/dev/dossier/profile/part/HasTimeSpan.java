package dev.dossier.profile.part;

import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry with a start and an end date. */
public interface HasTimeSpan {
  /** Returns the start; {@code null} if it is unknown. */
  @Doc("When it began.")
  @Nullable PartialDate start();

  /** Returns the end; {@code null} if it is unknown. */
  @Doc("When it ended, or `present`.")
  @Nullable EndDate end();

  /** Returns the periods that it consists of, such as positions or terms; empty if it has none. */
  default List<? extends HasTimeSpan> spells() {
    return List.of();
  }
}
