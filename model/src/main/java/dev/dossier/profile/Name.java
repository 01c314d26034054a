package dev.dossier.profile;

import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.EastAsianName;
import dev.dossier.profile.value.SoftHyphen;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person's name: its parts, or the whole as one string. */
@Doc("A person's name: its parts, or the whole as one string.")
@AnyOf({"full", "given", "family"})
@Shorthand("full")
public record Name(
    @Doc("The whole name, as it is printed.") @Nullable String full,
    @Doc("Given names.") @Nullable String given,
    @Doc("Family name.") @Nullable String family,
    @Doc("What stands before: `Dr`, `Prof.`.") @Nullable String prefix,
    @Doc("What stands after: `Jr.`, `III`.") @Nullable String suffix) {
  public Name {
    full = SoftHyphen.withoutOrNull(full);
    given = SoftHyphen.withoutOrNull(given);
    family = SoftHyphen.withoutOrNull(family);
    prefix = SoftHyphen.withoutOrNull(prefix);
    suffix = SoftHyphen.withoutOrNull(suffix);
  }

  /** A name as it is printed. */
  public static Name of(String full) {
    return new Name(full, null, null, null, null);
  }

  /**
   * The name as it is printed: the whole where given, else the parts in order, which is that of
   * {@link EastAsianName} for such a name.
   */
  public String display() {
    if (full != null) {
      return full;
    }
    Stream<@Nullable String> parts =
        EastAsianName.has(family, given)
            ? Stream.of(prefix, family + given)
            : Stream.of(prefix, given, family);
    String name = parts.filter(Objects::nonNull).collect(Collectors.joining(" "));
    return suffix == null ? name : name + ", " + suffix;
  }
}
