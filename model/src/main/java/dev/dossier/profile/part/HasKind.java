package dev.dossier.profile.part;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry that has a kind. */
public interface HasKind {
  /** Returns the kind; {@code null} if it is not known. */
  @Nullable Enum<?> kind();

  /** Returns the kinds of all its occasions, or its own kind; empty if none is known. */
  default List<? extends Enum<?>> kinds() {
    Enum<?> kind = kind();
    return kind == null ? List.of() : List.of(kind);
  }
}
