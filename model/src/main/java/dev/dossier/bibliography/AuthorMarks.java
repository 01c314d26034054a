package dev.dossier.bibliography;

import dev.dossier.bibliography.bibtex.AuthorAnnotations;
import dev.dossier.profile.OwnNames;
import dev.dossier.profile.csl.AuthorMark;
import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.csl.Publications;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which authors of which works are marked in lists: those who contributed equally, and those to
 * write to. The profile names them, or the entry's annotations do ({@link AuthorAnnotations}).
 */
public final class AuthorMarks {
  /** None is marked. */
  public static final AuthorMarks NONE = new AuthorMarks(Map.of(), Set.of());

  private final Map<String, List<Named>> named;
  private final Set<String> listed;

  private AuthorMarks(Map<String, List<Named>> named, Set<String> listed) {
    this.named = named;
    this.listed = listed;
  }

  private record Named(AuthorMark mark, OwnNames author) {}

  /**
   * The marks that the profile gives, beside those of the works themselves.
   *
   * @param listed the works whose authors are marked: of no others is there a note on the signs
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
            .add(new Named(mark, OwnNames.written(name)));
      }
    }
  }

  /**
   * The marks of the authors of a work, for those who have any, each author being the very object
   * that the work holds: an editor may be called the same.
   */
  Map<CslName, Set<AuthorMark>> of(Publication work) {
    IdentityHashMap<CslName, Set<AuthorMark>> all = new IdentityHashMap<>();
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
        all.put(author, marks);
      }
    }
    return all;
  }
}
