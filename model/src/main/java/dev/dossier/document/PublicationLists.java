package dev.dossier.document;

import dev.dossier.profile.Numbering;
import dev.dossier.profile.Publication;
import dev.dossier.profile.SectionSpec;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The lists of publications in a document, one for each section of them. */
final class PublicationLists {
  private final Map<SectionSpec, PublicationList> lists;

  private PublicationLists(Map<SectionSpec, PublicationList> lists) {
    this.lists = lists;
  }

  /** Makes the list of each section that has publications, in the order of the document. */
  static PublicationLists of(
      List<SectionSpec> sections, Function<SectionSpec, PublicationList> maker) {
    Map<SectionSpec, PublicationList> lists = new LinkedHashMap<>();
    sections.stream()
        .filter(section -> section.section().equals("publications"))
        .forEach(section -> lists.computeIfAbsent(section, maker));
    return new PublicationLists(lists);
  }

  /** The list of a section. */
  PublicationList of(SectionSpec section) {
    return lists.getOrDefault(section, PublicationList.NONE);
  }

  /** All works that are listed, each once, in the order in which they are printed first. */
  List<Publication> works() {
    Map<String, Publication> works = new LinkedHashMap<>();
    lists
        .values()
        .forEach(list -> list.works().forEach(work -> works.putIfAbsent(work.id(), work)));
    return List.copyOf(works.values());
  }

  /**
   * A number for each work by its key, for styles that cite by number: through all lists, each in
   * its own direction; down through all of them if all are numbered down. A work that is listed
   * twice has the number of the first time.
   */
  Map<String, Integer> numbers() {
    List<Publication> works = works();
    Map<String, Integer> numbers = new HashMap<>();
    if (lists.values().stream().allMatch(list -> list.numbering() == Numbering.DOWN)) {
      for (int i = 0; i < works.size(); i++) {
        numbers.put(works.get(i).id(), works.size() - i);
      }
      return numbers;
    }
    for (PublicationList list : lists.values()) {
      List<Publication> further =
          list.works().stream().filter(work -> !numbers.containsKey(work.id())).toList();
      int before = numbers.size();
      for (int i = 0; i < further.size(); i++) {
        boolean down = list.numbering() == Numbering.DOWN;
        numbers.put(further.get(i).id(), before + (down ? further.size() - i : i + 1));
      }
    }
    return numbers;
  }
}
