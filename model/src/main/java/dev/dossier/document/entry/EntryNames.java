package dev.dossier.document.entry;

import dev.dossier.text.Anchors;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names of a profile's entries, from which their anchors and the file names of their pages are
 * made.
 *
 * <p>The name of an entry is its id, or its kind and title; without a title, its date and the first
 * words of its text. If two entries would have the same name, the older one has it. The newer one
 * is distinguished by its date, then by its event or employer, and by a number only if all of these
 * are the same. A new entry thus never changes the name of an older one, and links to that remain
 * valid.
 */
public final class EntryNames {
  private static final int MOST_LETTERS = 40;

  private final List<Claim> claims = new ArrayList<>();
  private final Map<String, String> names = new HashMap<>();

  /**
   * The possible names of an entry.
   *
   * @param path the path of its record
   * @param hasId whether the record has an id
   * @param wanted the names by preference; at least one
   * @param date the first day, as precise as it is known; empty if it is unknown
   */
  public record Claim(String path, boolean hasId, List<String> wanted, String date) {
    /**
     * Returns the possible names of an entry.
     *
     * @param id the id of the record; {@code null} if it has none
     */
    public static Claim of(@Nullable String id, EntryBuilder entry) {
      String path = entry.located().path();
      String date = entry.day();
      if (id != null) {
        return new Claim(path, true, List.of(Anchors.slug(id)), date);
      }
      if (!Anchors.hasLetters(entry.title())) {
        return new Claim(path, false, List.of(untitled(entry, date)), date);
      }
      String name = name(entry.kind(), Anchors.slug(entry.title()));
      String dated = name(name, date);
      return withChoices(path, List.of(name, dated, name(dated, words(entry.subtitle()))), date);
    }

    /** Returns the possible names of an entry that is called this, as others may be too. */
    public static Claim called(String name, EntryBuilder entry) {
      return withChoices(
          entry.located().path(), List.of(name, name(name, words(entry.subtitle()))), entry.day());
    }

    private static Claim withChoices(String path, List<String> wanted, String date) {
      return new Claim(path, false, List.copyOf(new LinkedHashSet<>(wanted)), date);
    }

    private static String untitled(EntryBuilder entry, String date) {
      String text =
          Stream.of(words(entry.description()), words(entry.subtitle()))
              .filter(words -> !words.isEmpty())
              .findFirst()
              .orElse("");
      return date.isEmpty() && text.isEmpty()
          ? name(entry.kind(), "part")
          : name(entry.kind(), date, text);
    }
  }

  /**
   * Returns the name of an entry; before names are {@linkplain #settle assigned}, records the claim
   * and returns the preferred name.
   */
  String of(Claim claim) {
    String name = names.get(claim.path());
    if (name == null) {
      claims.add(claim);
      name = claim.wanted().get(0);
    }
    return name;
  }

  /** Assigns the names: first ids, then names of older entries before those of newer ones. */
  public void settle() {
    List<Claim> order = new ArrayList<>();
    // Of entries of the same day, the last one in the list is the oldest.
    claims.forEach(claim -> order.add(claim.hasId() ? order.size() : 0, claim));
    order.sort(Comparator.comparing((Claim claim) -> !claim.hasId()).thenComparing(Claim::date));
    Set<String> taken = new HashSet<>();
    for (Claim claim : order) {
      if (!names.containsKey(claim.path())) {
        names.put(claim.path(), free(claim.wanted(), taken));
      }
    }
    claims.clear();
  }

  private static String free(List<String> wanted, Set<String> taken) {
    for (String name : wanted) {
      if (taken.add(name)) {
        return name;
      }
    }
    return numbered(wanted.get(wanted.size() - 1), taken);
  }

  /** Returns this name; if it is taken, with the first number from 2 with which it is unique. */
  static String numbered(String wanted, Set<String> taken) {
    String name = wanted;
    for (int i = 2; !taken.add(name); i++) {
      name = wanted + "-" + i;
    }
    return name;
  }

  private static String name(String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("-"));
  }

  /** Returns the first words of a text as a slug; empty if it has no words. */
  private static String words(@Nullable RichText text) {
    if (text == null || !Anchors.hasLetters(text.plain())) {
      return "";
    }
    String slug = Anchors.slug(text.plain());
    if (slug.length() <= MOST_LETTERS) {
      return slug;
    }
    int end = slug.lastIndexOf('-', MOST_LETTERS);
    return slug.substring(0, end > 0 ? end : slug.offsetByCodePoints(0, MOST_LETTERS / 2));
  }
}
