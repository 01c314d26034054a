package dev.dossier.profile;

import dev.dossier.SourceLocation;
import dev.dossier.profile.meta.AnyOf;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.Shorthand;
import dev.dossier.profile.value.EastAsianName;
import dev.dossier.profile.value.SoftHyphen;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person's name: its parts, or the whole as one string.
 *
 * @param location the location of the name, if it is in a file; ignored by {@link #equals}
 */
@Doc("The name of a person: the full name, or its parts.")
@AnyOf({"full", "given", "family"})
@Shorthand("full")
public record Name(
    @Doc("The full name, as printed.") @Nullable String full,
    @Doc("The given names.") @Nullable String given,
    @Doc("The family name.") @Nullable String family,
    @Doc("A title before the name: `Dr`, `Prof.`.") @Nullable String prefix,
    @Doc("A suffix after the name: `Jr.`, `III`.") @Nullable String suffix,
    @Nullable SourceLocation location) {
  public Name {
    full = SoftHyphen.withoutOrNull(full);
    given = SoftHyphen.withoutOrNull(given);
    family = SoftHyphen.withoutOrNull(family);
    prefix = SoftHyphen.withoutOrNull(prefix);
    suffix = SoftHyphen.withoutOrNull(suffix);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Name name
        && Objects.equals(full, name.full)
        && Objects.equals(given, name.given)
        && Objects.equals(family, name.family)
        && Objects.equals(prefix, name.prefix)
        && Objects.equals(suffix, name.suffix);
  }

  @Override
  public int hashCode() {
    return Objects.hash(full, given, family, prefix, suffix);
  }

  /** Creates a name from its printed form. */
  public static Name of(String full) {
    return new Name(full, null, null, null, null, null);
  }

  /**
   * Returns the name as printed: the whole if given, otherwise its parts, in the order of {@link
   * EastAsianName} for such names.
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
