package dev.dossier.document.publication;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.spec.Numbering;
import dev.dossier.profile.spec.SectionKind;
import dev.dossier.profile.spec.SectionSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The lists of publications in a document, one for each section of them. */
public final class PublicationLists {
  private final List<PublicationList> lists = new ArrayList<>();

  /** One for each section of the document; empty where the section has no publications. */
  private final List<PublicationList> bySection = new ArrayList<>();

  /** Creates the list of each section that has publications, in the order of the document. */
  public static PublicationLists of(
      List<SectionSpec> sections, Function<SectionSpec, PublicationList> maker) {
    PublicationLists lists = new PublicationLists();
    for (SectionSpec section : sections) {
      if (section.kind() == SectionKind.Standard.PUBLICATIONS) {
        PublicationList list = maker.apply(section);
        lists.lists.add(list);
        lists.bySection.add(list);
      } else {
        lists.bySection.add(PublicationList.NONE);
      }
    }
    return lists;
  }

  /** Returns the list of a section by its 0-based index in the document. */
  public PublicationList of(int section) {
    return bySection.get(section);
  }

  /** Returns all works listed, each once, in the order of their first occurrence. */
  public List<Publication> works() {
    Map<String, Publication> works = new LinkedHashMap<>();
    lists.forEach(list -> list.works().forEach(work -> works.putIfAbsent(work.id(), work)));
    return List.copyOf(works.values());
  }

  /**
   * Returns the number of each work by its citation key, for styles that cite by number. Numbers
   * continue through all lists, each in its own direction; if all lists are numbered down, so is
   * the whole. A work that is listed twice has the number of its first occurrence.
   */
  public Map<String, Integer> numbers() {
    List<Publication> works = works();
    Map<String, Integer> numbers = new HashMap<>();
    if (lists.stream().allMatch(list -> list.numbering() == Numbering.DOWN)) {
      for (int i = 0; i < works.size(); i++) {
        numbers.put(works.get(i).id(), works.size() - i);
      }
      return numbers;
    }
    for (PublicationList list : lists) {
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
