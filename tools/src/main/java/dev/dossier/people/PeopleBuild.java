package dev.dossier.people;

import dev.dossier.Dossier;
import dev.dossier.InvalidProfileException;
import dev.dossier.PeoplePage;
import dev.dossier.Problem;
import dev.dossier.document.PersonCard;
import dev.dossier.incremental.BuildList;
import dev.dossier.incremental.BuildRequest;
import dev.dossier.incremental.IncrementalBuild;
import dev.dossier.incremental.ValueBuild;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds the documents of many people, each only if something has changed. Thread-safe. */
public final class PeopleBuild {
  private final Function<Person, BuildRequest> requests;
  private final @Nullable Path records;
  private final boolean force;
  private final boolean needsCards;
  private final InstantSource clock;

  /**
   * Creates a build.
   *
   * @param requests what is asked for, for each person
   * @param records the folder of what is known of builds; {@code null} for none
   * @param force whether to make documents that are up to date
   * @param needsCards whether outcomes need the cards of people
   */
  public PeopleBuild(
      Function<Person, BuildRequest> requests,
      @Nullable Path records,
      boolean force,
      boolean needsCards,
      InstantSource clock) {
    this.requests = requests;
    this.records = records;
    this.force = force;
    this.needsCards = needsCards;
    this.clock = clock;
  }

  /** Builds the documents of a person. Throws nothing. */
  public PersonOutcome build(Person person) {
    Dossier dossier = null;
    try {
      BuildRequest request = requests.apply(person);
      IncrementalBuild build = new IncrementalBuild(records, request, force, clock);
      Optional<PersonOutcome> last = last(person, request, build);
      if (last.isPresent()) {
        return last.get();
      }
      dossier = Dossier.read(request.profile(), build.reading());
      return written(person, request, build, dossier);
    } catch (InvalidProfileException e) {
      return PersonOutcome.faulty(person, e.problems());
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      List<Problem> problems = dossier == null ? List.of() : dossier.problems();
      return PersonOutcome.failed(person, problems, e);
    }
  }

  private Optional<PersonOutcome> last(
      Person person, BuildRequest request, IncrementalBuild build) {
    PersonOutcome.Kept kept =
        !needsCards
            ? new PersonOutcome.Kept(null)
            : records == null ? null : new CardFiles(records).read(request.key());
    return kept == null
        ? Optional.empty()
        : build
            .lastIfUpToDate()
            .map(it -> PersonOutcome.upToDate(person, it.problems(), it.documents(), kept));
  }

  private PersonOutcome written(
      Person person, BuildRequest request, IncrementalBuild build, Dossier dossier)
      throws IOException {
    if (dossier.problems().stream().anyMatch(Problem::isError)) {
      return PersonOutcome.faulty(person, dossier.problems());
    }
    List<String> known = dossier.documentNames();
    for (String name : request.writing().documents()) {
      if (!known.contains(name)) {
        String all = String.join(", ", known);
        String message = "there is no document '" + name + "'; the documents are " + all;
        throw new IOException(message);
      }
    }
    PersonCard card = needsCards ? dossier.card(request.writing()).orElse(null) : null;
    if (needsCards && records != null) {
      // Before the documents: then they are known to be up to date only if the card is.
      new CardFiles(records).write(request.key(), new PersonOutcome.Kept(card));
    }
    IncrementalBuild.Result result = build.write(dossier);
    boolean isUpToDate = result.written().isEmpty() && result.removed().isEmpty();
    return new PersonOutcome(
        person,
        isUpToDate ? PersonOutcome.State.UP_TO_DATE : PersonOutcome.State.DONE,
        dossier.problems(),
        result.documents(),
        result.removed(),
        card,
        null);
  }

  /**
   * Removes what was made for people who are no longer there.
   *
   * @param patterns the patterns by which the people were found
   * @return the removed files
   * @throws IOException if a file cannot be removed
   */
  public List<Path> removeFormer(People people, List<String> patterns) throws IOException {
    return records == null
        ? List.of()
        : new BuildList(records, people.root(), patterns)
            .replace(people.all().stream().map(requests).toList());
  }

  /**
   * Writes the page that lists the people, unless it is up to date.
   *
   * @param page without the people
   * @param outcomes of all people; those without a card are omitted
   * @return what was done; empty if nothing was
   * @throws IOException if a file cannot be written; the message names it
   */
  public Optional<IncrementalBuild.Result> writePage(
      PeoplePage page, Path folder, List<PersonOutcome> outcomes) throws IOException {
    List<PersonCard.Placed> people = new ArrayList<>();
    for (PersonOutcome outcome : outcomes) {
      if (outcome.card() != null) {
        people.add(new PersonCard.Placed(outcome.person().place(), outcome.card()));
      }
    }
    PeoplePage whole = new PeoplePage(page.title(), page.language(), page.theme(), people);
    List<String> values = new ArrayList<>();
    values.add(page.title());
    values.add(Objects.toString(page.language()));
    values.add(Objects.toString(page.theme()));
    people.forEach(person -> values.add(CardFiles.text(person)));
    ValueBuild build = new ValueBuild(records, folder, values, clock);
    return !force && build.isUpToDate()
        ? Optional.empty()
        : Optional.of(build.write(() -> whole.write(folder)));
  }
}
