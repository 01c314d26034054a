package dev.dossier.people;

import dev.dossier.Problem;
import dev.dossier.document.PersonCard;
import dev.dossier.incremental.MadeDocument;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a person's documents. Immutable.
 *
 * @param state whether they were made
 * @param problems the problems of the profile
 * @param documents the documents; empty if they were not made
 * @param removed files of the last build whose documents are gone
 * @param card how an index shows the person; {@code null} if it does not, or it was not asked for
 * @param failure why they could not be made, other than errors in the profile; {@code null} if
 *     there is no such reason
 */
public record PersonOutcome(
    Person person,
    State state,
    List<Problem> problems,
    List<MadeDocument> documents,
    List<Path> removed,
    @Nullable PersonCard card,
    @Nullable Throwable failure) {
  /** Whether documents were made. */
  public enum State {
    /** They are as they were. */
    UP_TO_DATE,
    /** They were written, or checked. */
    DONE,
    /** The profile has errors. */
    FAULTY,
    /** Something else is wrong. */
    FAILED
  }

  public PersonOutcome {
    problems = List.copyOf(problems);
    documents = List.copyOf(documents);
    removed = List.copyOf(removed);
  }

  static PersonOutcome upToDate(
      Person person, List<Problem> problems, List<MadeDocument> documents, Kept kept) {
    return new PersonOutcome(
        person, State.UP_TO_DATE, problems, documents, List.of(), kept.card(), null);
  }

  static PersonOutcome faulty(Person person, List<Problem> problems) {
    return new PersonOutcome(person, State.FAULTY, problems, List.of(), List.of(), null, null);
  }

  static PersonOutcome failed(Person person, List<Problem> problems, Throwable failure) {
    return new PersonOutcome(person, State.FAILED, problems, List.of(), List.of(), null, failure);
  }

  /**
   * The card of a person, as it is kept for builds that do not make the documents again.
   *
   * @param card {@code null} if the person has no public document
   */
  record Kept(@Nullable PersonCard card) {}
}
