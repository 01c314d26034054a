package dev.dossier.people;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.Problem;
import dev.dossier.ReadOptions;
import dev.dossier.WriteOptions;
import java.util.List;
import java.util.function.Function;

/** Checks the profiles of many people and their documents, and writes nothing. Thread-safe. */
public final class PeopleCheck {
  private final Function<Person, ReadOptions> reading;
  private final WriteOptions writing;

  /**
   * Creates a check.
   *
   * @param reading how the profile of a person is read
   * @param writing how documents would be written
   */
  public PeopleCheck(Function<Person, ReadOptions> reading, WriteOptions writing) {
    this.reading = reading;
    this.writing = writing;
  }

  /** Checks the profile and the documents of a person. Throws nothing. */
  public PersonOutcome check(Person person) {
    Dossier dossier = null;
    try {
      dossier = Dossier.read(person.profile(), reading.apply(person));
      dossier.render(writing);
      return new PersonOutcome(
          person, PersonOutcome.State.DONE, dossier.problems(), List.of(), List.of(), null, null);
    } catch (InvalidProfileException e) {
      return PersonOutcome.faulty(person, e.problems());
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      List<Problem> problems = dossier == null ? List.of() : dossier.problems();
      return PersonOutcome.failed(person, problems, e);
    }
  }
}
