package dev.dossier.bibliography;

import dev.dossier.bibliography.bibtex.AuthorAnnotations;
import dev.dossier.profile.NameVariants;
import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The marks of authors in publication lists: equal contribution and corresponding author. They come
 * from the profile, or from the annotations of entries ({@link AuthorAnnotations}). Immutable.
 */
public final class AuthorMarks {
  /** No marks. */
  public static final AuthorMarks NONE = new AuthorMarks(Map.of(), Set.of());

  private final Map<String, List<Named>> named;
  private final Set<String> listed;

  private AuthorMarks(Map<String, List<Named>> named, Set<String> listed) {
    this.named = named;
    this.listed = listed;
  }

  private record Named(AuthorMark mark, NameVariants author) {}

  /**
   * Creates the marks of a profile and of its works.
   *
   * @param publications the profile's marks, by citation key
   * @param bibliography resolves citation keys
   * @param listed the works to mark: only these have a legend that explains the signs
   */
  public static AuthorMarks of(
      Publications publications, Bibliography bibliography, List<Publication> listed) {
    Map<String, List<Named>> named = new HashMap<>();
    add(AuthorMark.EQUAL_CONTRIBUTION, publications.equalContribution(), bibliography, named);
    add(AuthorMark.CORRESPONDING, publications.corresponding(), bibliography, named);
    return new AuthorMarks(
        named, listed.stream().map(Publication::id).collect(Collectors.toUnmodifiableSet()));
  }

  private static void add(
      AuthorMark mark,
      Map<String, List<String>> namesByKey,
      Bibliography bibliography,
      Map<String, List<Named>> named) {
    for (Map.Entry<String, List<String>> entry : namesByKey.entrySet()) {
      String id = bibliography.id(entry.getKey());
      for (String name : entry.getValue()) {
        named
            .computeIfAbsent(id, of -> new ArrayList<>())
            .add(new Named(mark, NameVariants.written(name)));
      }
    }
  }

  /** Returns the marks of a work's authors by their 0-based index, for those who have any. */
  Map<Integer, Set<AuthorMark>> of(Publication work) {
    Map<Integer, Set<AuthorMark>> all = new HashMap<>();
    if (!listed.contains(work.id())) {
      return all;
    }
    List<CslName> authors = work.names("author");
    Map<Integer, Set<AuthorMark>> annotated = AuthorAnnotations.of(work);
    for (int i = 0; i < authors.size(); i++) {
      CslName author = authors.get(i);
      Set<AuthorMark> marks = EnumSet.noneOf(AuthorMark.class);
      marks.addAll(annotated.getOrDefault(i + 1, Set.of()));
      named.getOrDefault(work.id(), List.of()).stream()
          .filter(one -> one.author().include(author))
          .map(Named::mark)
          .forEach(marks::add);
      if (!marks.isEmpty()) {
        all.put(i, marks);
      }
    }
    return all;
  }
}
