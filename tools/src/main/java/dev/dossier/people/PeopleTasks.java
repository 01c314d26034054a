package dev.dossier.people;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/** Does something for each person, for as many people at a time as there are processors. */
public final class PeopleTasks {
  /** How many lines of progress there are at most. */
  private static final int LINES = 10;

  private final Consumer<String> progress;
  private final int threads;

  /**
   * Creates a runner.
   *
   * @param progress receives lines such as {@code 40 of 200 people}, at most ten
   */
  public PeopleTasks(Consumer<String> progress) {
    this(progress, Runtime.getRuntime().availableProcessors());
  }

  PeopleTasks(Consumer<String> progress, int threads) {
    this.progress = progress;
    this.threads = threads;
  }

  /**
   * Does a task for all people. It may be called in several threads, which find classes as this one
   * does.
   *
   * @param task must not throw
   * @return the results in the order of the people
   */
  public List<PersonOutcome> run(List<Person> people, Function<Person, PersonOutcome> task) {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(threads, people.size())),
            work -> {
              Thread thread = new Thread(work, "dossier-people");
              thread.setContextClassLoader(loader);
              thread.setDaemon(true);
              return thread;
            });
    AtomicInteger done = new AtomicInteger();
    try {
      List<Future<PersonOutcome>> started = new ArrayList<>();
      for (Person person : people) {
        started.add(
            pool.submit(
                () -> {
                  PersonOutcome outcome = task.apply(person);
                  report(done.incrementAndGet(), people.size());
                  return outcome;
                }));
      }
      List<PersonOutcome> outcomes = new ArrayList<>();
      for (Future<PersonOutcome> each : started) {
        outcomes.add(each.get());
      }
      return outcomes;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private void report(int done, int all) {
    if (done * LINES / all > (done - 1) * LINES / all) {
      progress.accept(done + " of " + all + (all == 1 ? " person" : " people"));
    }
  }
}
