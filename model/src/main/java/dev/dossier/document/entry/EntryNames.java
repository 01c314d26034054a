package dev.dossier.document.entry;

import dev.dossier.text.Anchors;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the entries of a profile are known by in links and feeds.
 *
 * <p>The name of an entry is its id, or made of its kind and its title; without a title, of its
 * date and the first words of its text. Where two would have the same, the older one has it, and
 * the newer one is distinguished by its date, then by its event or employer, and by a number only
 * if all of that is the same. So a newer entry, wherever it is put, changes no name of an older
 * one: those who follow a link or a feed would be led astray.
 */
public final class EntryNames {
  private static final int MOST_LETTERS = 40;

  private final List<Claim> claims = new ArrayList<>();
  private final IdentityHashMap<Object, String> names = new IdentityHashMap<>();

  /**
   * What an entry could be called.
   *
   * @param fact its record
   * @param hasId whether its author has named it
   * @param wanted names that would fit, the best first; at least one
   * @param date its first day, as precise as it is known; empty if it is not
   */
  public record Claim(Object fact, boolean hasId, List<String> wanted, String date) {
    /**
     * The claim of an entry.
     *
     * @param id what its author calls it; {@code null} if that is left to its title
     */
    public static Claim of(Object fact, @Nullable String id, EntryBuilder entry) {
      String date = entry.day();
      if (id != null) {
        return new Claim(fact, true, List.of(Anchors.slug(id)), date);
      }
      if (!Anchors.hasLetters(entry.title())) {
        return new Claim(fact, false, List.of(untitled(entry, date)), date);
      }
      String name = name(entry.kind(), Anchors.slug(entry.title()));
      String dated = name(name, date);
      return toldApart(fact, List.of(name, dated, name(dated, words(entry.subtitle()))), date);
    }

    /** The claim of an entry with this name, which others may have too. */
    public static Claim called(Object fact, String name, EntryBuilder entry) {
      return toldApart(fact, List.of(name, name(name, words(entry.subtitle()))), entry.day());
    }

    private static Claim toldApart(Object fact, List<String> wanted, String date) {
      return new Claim(fact, false, List.copyOf(new LinkedHashSet<>(wanted)), date);
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

  /** The name of an entry, once all have been {@linkplain #settle settled}; till then a claim. */
  String of(Claim claim) {
    String name = names.get(claim.fact());
    if (name == null) {
      claims.add(claim);
      name = claim.wanted().get(0);
    }
    return name;
  }

  /** Gives out the names: those that authors gave first, then to the older before the newer. */
  public void settle() {
    List<Claim> order = new ArrayList<>();
    // Of one day's entries, the newest is on top, as in all lists.
    claims.forEach(claim -> order.add(claim.hasId() ? order.size() : 0, claim));
    order.sort(Comparator.comparing((Claim claim) -> !claim.hasId()).thenComparing(Claim::date));
    Set<String> taken = new HashSet<>();
    for (Claim claim : order) {
      if (!names.containsKey(claim.fact())) {
        names.put(claim.fact(), free(claim.wanted(), taken));
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

  /** This name, or if it is taken, with the first number from 2 that makes it another. */
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

  /** The first words of a text; empty if it has none. */
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
