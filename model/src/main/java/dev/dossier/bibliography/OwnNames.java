package dev.dossier.bibliography;

import dev.dossier.profile.Person;

/** The names under which a person publishes: set strong in references. */
public final class OwnNames {
  /** Nobody's. */
  public static final OwnNames NONE = new OwnNames();

  private OwnNames() {}

  /** The person's name and other names. */
  public static OwnNames of(Person person) {
    return NONE;
  }
}
