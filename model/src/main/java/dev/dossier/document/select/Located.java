package dev.dossier.document.select;

import dev.dossier.profile.csl.Publication;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A record of the profile with its path, which identifies it: two entries with the same content are
 * two entries.
 *
 * @param path a YAML path without the file: {@code talks[3]}, {@code projects[0].parts[1]}
 * @param value the record
 */
public record Located<T>(String path, T value) {
  /** Returns the records of a list in order, each with its path: that of the list and its index. */
  public static <T> List<Located<T>> all(String list, List<? extends T> values) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> new Located<T>(list + "[" + i + "]", values.get(i)))
        .toList();
  }

  /** Returns a publication with its path, which has the citation key, as it may be in any file. */
  public static Located<Publication> of(Publication work) {
    return new Located<>("publications[" + work.id() + "]", work);
  }

  /** Returns records within this one, each with its path. */
  public <P> List<Located<P>> parts(String key, List<P> values) {
    return all(path + "." + key, values);
  }
}
