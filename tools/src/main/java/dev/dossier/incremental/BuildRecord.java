package dev.dossier.incremental;

import dev.dossier.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a build read and wrote. Immutable.
 *
 * @param configuration see {@link BuildRequest#configuration()}
 * @param day of the documents; empty if there was none
 * @param name of the profile in problems
 * @param salt of the hashes of variables and documents
 * @param variables names of the variables that were used
 * @param values hash of their values: see {@link RecordedVariables#hash}
 * @param inputs all files and folders that were read or looked for
 * @param outputs the files that were written
 * @param documents the documents to which they belong, in order
 * @param problems warnings and hints, which contain no private values
 */
record BuildRecord(
    String configuration,
    String day,
    String name,
    String salt,
    List<String> variables,
    String values,
    Map<Path, FileState> inputs,
    Map<Path, FileState> outputs,
    List<MadeDocument> documents,
    List<Problem> problems) {
  /** The configuration of no request. */
  private static final String UNFINISHED = "unfinished";

  BuildRecord {
    variables = List.copyOf(variables);
    inputs = Map.copyOf(inputs);
    outputs = Map.copyOf(outputs);
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }

  /** Returns the record while a build writes: no build is up to date with it. */
  BuildRecord unfinished() {
    return new BuildRecord(
        UNFINISHED, day, name, salt, variables, values, Map.of(), outputs, documents, problems);
  }

  /** Returns the record with these states of the same files. */
  BuildRecord with(Map<Path, FileState> inputsNow, Map<Path, FileState> outputsNow) {
    return new BuildRecord(
        configuration,
        day,
        name,
        salt,
        variables,
        values,
        inputsNow,
        outputsNow,
        documents,
        problems);
  }

  /** Returns a document by its name; {@code null} if there is none. */
  @Nullable MadeDocument document(String itsName) {
    return documents.stream().filter(it -> it.name().equals(itsName)).findFirst().orElse(null);
  }
}
