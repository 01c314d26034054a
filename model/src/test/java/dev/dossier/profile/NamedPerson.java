package dev.dossier.profile;

import java.util.List;

/** A person of whom nothing but names is known, for a test. */
public final class NamedPerson {
  private NamedPerson() {}

  /** Who is called this. */
  public static Person of(String name) {
    return of(new Name(name, null, null, null, null, null), List.of());
  }

  /** Who is called this. */
  public static Person of(Name name, List<String> otherNames) {
    return new Person(
        name,
        otherNames,
        null,
        null,
        null,
        List.of(),
        List.of(),
        null,
        null,
        null,
        null,
        List.of(),
        null);
  }
}
