package dev.dossier.profile;

import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.value.EastAsianName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The names under which a person publishes, which references highlight.
 *
 * <p>Names are compared by their parts. Family names must be the same but for case and accents; of
 * the given names, each must be the same as the one in its place, or one of the two must be the
 * initial of the other: {@code S. Foreman} is {@code Sam Foreman}, {@code Samantha Foreman} is not.
 * {@code Samuel} is {@code Sam} only if it is among the other names.
 */
public final class NameVariants {
  /** Matches no name. */
  public static final NameVariants NONE = new NameVariants(List.of());

  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{Nd}]+");

  private final List<Form> forms;

  /** Most names occur in several works. */
  private final Map<CslName, Boolean> known = new ConcurrentHashMap<>();

  private NameVariants(List<Form> forms) {
    this.forms = forms;
  }

  /** A name in parts, without case and accents. */
  private record Form(String family, List<String> given) {
    boolean matches(Form other) {
      if (!family.equals(other.family) || given.isEmpty() != other.given.isEmpty()) {
        return false;
      }
      int common = Math.min(given.size(), other.given.size());
      for (int i = 0; i < common; i++) {
        if (!sameGiven(given.get(i), other.given.get(i))) {
          return false;
        }
      }
      return true;
    }

    private static boolean sameGiven(String a, String b) {
      return a.equals(b)
          || (a.length() == 1 && b.startsWith(a))
          || (b.length() == 1 && a.startsWith(b));
    }
  }

  /** Returns the person's name and other names. */
  public static NameVariants of(Person person) {
    List<Form> forms = new ArrayList<>();
    Name name = person.name();
    if (name.family() != null) {
      forms.add(form(name.family(), name.given()));
      if (EastAsianName.has(name.family(), name.given())) {
        forms.add(form(name.family() + name.given(), null));
      }
    }
    Stream.concat(Stream.ofNullable(name.full()), person.otherNames().stream())
        .forEach(written -> addForms(forms, written));
    return new NameVariants(List.copyOf(forms));
  }

  /** Returns a single name, as on a paper. */
  public static NameVariants written(String name) {
    List<Form> forms = new ArrayList<>();
    addForms(forms, name);
    return new NameVariants(List.copyOf(forms));
  }

  /**
   * Splits a name: {@code Foreman, Sam} identifies the family name; that of {@code Sam Foreman
   * Smith} may be one word or two.
   */
  private static void addForms(List<Form> forms, String written) {
    int comma = written.indexOf(',');
    if (comma >= 0) {
      forms.add(form(written.substring(0, comma), written.substring(comma + 1)));
      return;
    }
    String[] words = written.strip().split("\\s+");
    for (int i = words.length - 1; i >= 1; i--) {
      String given = Stream.of(words).limit(i).collect(Collectors.joining(" "));
      String family = Stream.of(words).skip(i).collect(Collectors.joining(" "));
      forms.add(form(family, given));
    }
    forms.add(form(written, null));
  }

  /** Whether a name is one of the person's. */
  public boolean include(CslName name) {
    return !forms.isEmpty() && known.computeIfAbsent(name, this::matches);
  }

  private boolean matches(CslName name) {
    String family =
        Stream.of(name.droppingParticle(), name.nonDroppingParticle(), name.family())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    Form form;
    if (!family.isEmpty()) {
      form = form(family, name.given());
    } else if (name.literal() != null) {
      form = form(name.literal(), null);
    } else {
      return false;
    }
    return forms.stream().anyMatch(own -> own.matches(form))
        || (EastAsianName.has(name.family(), name.given()) && includesWhole(name));
  }

  /** Without a space, the end of the family name is unknown. */
  private boolean includesWhole(CslName name) {
    Form whole = form(name.family() + name.given(), null);
    return forms.stream().anyMatch(own -> own.matches(whole));
  }

  private static Form form(String family, @Nullable String given) {
    List<String> words =
        given == null
            ? List.of()
            : Stream.of(fold(given).split(" ")).filter(word -> !word.isEmpty()).toList();
    return new Form(fold(family), words);
  }

  private static String fold(String name) {
    String bare = TAG.matcher(name).replaceAll("");
    String parted = Normalizer.normalize(bare, Normalizer.Form.NFKD);
    String letters = MARKS.matcher(parted).replaceAll("").toLowerCase(Locale.ROOT);
    return BETWEEN.matcher(letters).replaceAll(" ").strip();
  }
}
