package dev.dossier.document.select;

import dev.dossier.language.Labels;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.part.HasKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Groups entries by their kind: keynotes, then invited talks, and those without a kind last. */
public final class KindGroups {
  /** The order of the constants, which have the most important kind first. */
  public static final Comparator<Object> ORDER =
      Comparator.comparingInt(
          record -> {
            Enum<?> kind = of(record);
            return kind == null ? Integer.MAX_VALUE : position(kind);
          });

  private KindGroups() {}

  private static int position(Enum<?> kind) {
    return List.of(kind.getDeclaringClass().getEnumConstants()).indexOf(kind);
  }

  /** Whether entries of this type have kinds. */
  public static boolean has(Object record) {
    return record instanceof HasKind;
  }

  /**
   * Returns the heading of a kind: {@code Keynotes}.
   *
   * @param entryKind the kind of the section's entries: {@code talk}
   */
  public static String heading(Object record, String entryKind, Labels labels) {
    Enum<?> kind = of(record);
    return kind == null
        ? labels.get("other")
        : labels.get(
            "group." + entryKind.replace("-item", "") + "." + kind.name().toLowerCase(Locale.ROOT));
  }

  /**
   * Returns the kind; if its occasions have several, the first of them in the order of the
   * constants.
   */
  private static @Nullable Enum<?> of(Object record) {
    if (record instanceof Talk talk && talk.kind() != null) {
      return talk.kind();
    }
    return record instanceof HasKind entry
        ? entry.kinds().stream().min(Comparator.comparingInt(KindGroups::position)).orElse(null)
        : null;
  }
}
