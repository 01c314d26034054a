package dev.dossier.document.select;

import dev.dossier.language.Labels;
import dev.dossier.profile.entry.Talk;
import dev.dossier.profile.part.HasKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Groups entries by their kind: keynotes, then invited talks, and last what says no kind. */
public final class KindGroups {
  /** In the order of the vocabulary, which has first what counts most. */
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

  /** Whether a record of the vocabulary is of a kind, be it said or not. */
  public static boolean has(Object record) {
    return record instanceof HasKind;
  }

  /**
   * The heading over several of its kind: {@code Keynotes}.
   *
   * @param entryKind what it is an entry of: {@code talk}
   */
  public static String heading(Object record, String entryKind, Labels labels) {
    Enum<?> kind = of(record);
    return kind == null
        ? labels.get("other")
        : labels.get(
            "group." + entryKind.replace("-item", "") + "." + kind.name().toLowerCase(Locale.ROOT));
  }

  /** Its kind; of several, on several occasions, the first of the vocabulary. */
  private static @Nullable Enum<?> of(Object record) {
    if (record instanceof Talk talk && talk.kind() != null) {
      return talk.kind();
    }
    return record instanceof HasKind entry
        ? entry.kinds().stream().min(Comparator.comparingInt(KindGroups::position)).orElse(null)
        : null;
  }
}
