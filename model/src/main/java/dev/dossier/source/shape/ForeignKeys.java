package dev.dossier.source.shape;

import dev.dossier.profile.Person;
import dev.dossier.profile.Profile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Maps keys of other CV formats to those of profiles: {@code company} to {@code organization},
 * {@code startDate} to {@code start}. The table {@code keys-of-others.txt} describes its syntax.
 */
public final class ForeignKeys {
  private static final String TABLE = "keys-of-others.txt";
  private static final String ACCOUNT = "=account";
  private static final Map<String, List<String>> KEYS = read();

  private ForeignKeys() {}

  /** The replacement of a foreign key: a key, or a description of its place. */
  public record Meant(@Nullable String key, String advice) {}

  /**
   * Returns the replacement of a key, which must be one of the given keys.
   *
   * @return {@code null} if it is not a key of another format, or has no counterpart
   */
  public static @Nullable Meant of(String key, Collection<String> allowed) {
    List<String> names = names(key);
    for (String name : names) {
      List<String> plain = List.of(name.replaceFirst("^/", "").split("\\+"));
      if (allowed.containsAll(plain) && (!name.startsWith("/") || isProfile(allowed))) {
        return new Meant(plain.get(0), "");
      }
    }
    return null;
  }

  /**
   * Returns the replacement of an unknown key of a record, which may also be a key of an enclosing
   * or nested record.
   */
  public static @Nullable Meant of(String key, RecordShape shape) {
    Meant here = of(key, shape.keys().keySet());
    if (here != null) {
      return here;
    }
    boolean isPerson = shape.type() == Person.class;
    if (isPerson && RecordShape.of(Profile.class).keys().containsKey(key)) {
      return new Meant(null, "; it belongs beside 'person', not within it");
    }
    for (String name : names(key)) {
      int dot = name.indexOf('.');
      if (name.equals(ACCOUNT) && (isPerson || shape.type() == Profile.class)) {
        String where = isPerson ? "'profiles'" : "'person: profiles'";
        return new Meant(
            null, "; write accounts under " + where + ": [{network: " + key + ", username: …}]");
      }
      if (name.startsWith("/") && isPerson && !name.equals("/person")) {
        return new Meant(
            null, "; it is called '" + name.substring(1) + "' and belongs beside 'person'");
      }
      if (dot > 0 && isWithin(shape, name.substring(0, dot), name.substring(dot + 1))) {
        return new Meant(
            null,
            "; it is called '%s' and belongs under '%s'"
                .formatted(name.substring(dot + 1), name.substring(0, dot)));
      }
    }
    return shape.type() == Profile.class ? ofPerson(key) : null;
  }

  /** Keys of the person are often written at the top level. */
  private static @Nullable Meant ofPerson(String key) {
    Meant meant = of(key, RecordShape.of(Person.class));
    if (meant == null) {
      return null;
    }
    return meant.key() == null
        ? new Meant(null, meant.advice() + ", in 'person'")
        : new Meant(null, "; it is called '" + meant.key() + "' and belongs under 'person'");
  }

  private static boolean isWithin(RecordShape shape, String outer, String inner) {
    RecordShape.Field field = shape.keys().get(outer);
    return field != null
        && field.shape() instanceof Shape.OfRecord record
        && RecordShape.of(record.type()).keys().containsKey(inner);
  }

  private static boolean isProfile(Collection<String> allowed) {
    return allowed.contains("person");
  }

  /** Returns all keys of Dossier in the table. */
  static Set<String> meant() {
    return KEYS.values().stream()
        .flatMap(List::stream)
        .flatMap(name -> Stream.of(name.split("[/.+]")))
        .filter(name -> !name.isEmpty() && !name.equals(ACCOUNT))
        .collect(Collectors.toSet());
  }

  private static List<String> names(String key) {
    return KEYS.getOrDefault(normal(key), List.of());
  }

  private static String normal(String key) {
    return key.length() > 40 ? "" : key.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
  }

  private static Map<String, List<String>> read() {
    InputStream table = Objects.requireNonNull(ForeignKeys.class.getResourceAsStream(TABLE), TABLE);
    Map<String, List<String>> keys = new HashMap<>();
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      for (String line : reader.lines().toList()) {
        int colon = line.indexOf(": ");
        if (colon > 0 && !line.startsWith("#")) {
          List<String> names = List.of(line.substring(colon + 2).split(" "));
          Stream.of(line.substring(0, colon).split(" "))
              .forEach(key -> keys.computeIfAbsent(key, any -> new ArrayList<>()).addAll(names));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return keys;
  }
}
