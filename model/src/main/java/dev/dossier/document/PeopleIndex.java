package dev.dossier.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An index of several people, in one language: see {@link dev.dossier.PeoplePage}. Immutable.
 *
 * @param title the heading, as plain text
 * @param language the BCP 47 tag: {@code en}
 * @param direction {@code ltr} or {@code rtl}
 * @param theme the name of the theme of its page; {@code null} for the default
 * @param people the people in order
 * @param labels all labels in the language of the index by key
 */
public record PeopleIndex(
    String title,
    String language,
    String direction,
    @Nullable String theme,
    List<PersonCard.Placed> people,
    Map<String, String> labels) {
  public PeopleIndex {
    people = List.copyOf(people);
    labels = Map.copyOf(labels);
  }
}
