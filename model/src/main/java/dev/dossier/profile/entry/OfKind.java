package dev.dossier.profile.entry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An entry that is one of several kinds. */
public interface OfKind {
  /** Its kind; {@code null} if not known. */
  @Nullable Enum<?> kind();

  /** All kinds that it is, if it is told of several times; none if not known. */
  default List<? extends Enum<?>> kinds() {
    Enum<?> kind = kind();
    return kind == null ? List.of() : List.of(kind);
  }
}
