package dev.dossier.document.entry;

import dev.dossier.profile.value.TelephoneNumber;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A social or academic network.
 *
 * @param name the name in its usual spelling: {@code Google Scholar}
 * @param before the address of an account up to the user name; {@code null} if addresses do not
 *     contain user names, or the network is unknown
 * @param after the address after the user name
 */
record Network(String name, @Nullable String before, String after) {
  private static final String GAP = "{}";

  /** Characters of user names that are inserted into addresses unescaped; others are rejected. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{M}\\p{N}._~/:@+-]+");

  private static final Map<String, Network> KNOWN = read();

  /** Returns the network with this name, ignoring case and spaces. */
  static Network named(String name) {
    Network known = KNOWN.get(key(name));
    return known == null ? new Network(name, null, "") : known;
  }

  /**
   * Returns a user name without a part of the address before it: {@code ada} for {@code in/ada}.
   */
  String withoutFolder(String username) {
    String user = username.replaceFirst("^[@/]+", "");
    if (before == null) {
      return user;
    }
    String folder = withoutScheme(before).replaceFirst("^[^/]*/", "");
    String sign = folder.replaceFirst("^.*/", "");
    String rest = user.startsWith(folder) ? user.substring(folder.length()) : user;
    return !sign.isEmpty() && rest.startsWith(sign) ? rest.substring(sign.length()) : rest;
  }

  /** Returns a user name as printed, with the sign that belongs to it. */
  String printed(String username) {
    return name.equals("Matrix") ? "@" + username : username;
  }

  /** Returns the address of an account; {@code null} if it is unknown. */
  @Nullable String address(String username) {
    String user =
        switch (name) {
          case "WhatsApp" -> Objects.requireNonNullElse(TelephoneNumber.link(username), "");
          case "Bluesky" -> username.contains(".") ? username : username + ".bsky.social";
          default -> username;
        };
    user = user.replaceFirst("^tel:\\+", "");
    boolean plain = PLAIN.matcher(user).matches() && !user.contains("..");
    return before != null && plain && isAccount(user) ? before + user + after : null;
  }

  /** Whether a user name has the form of this network's identifiers, which people cannot choose. */
  private boolean isAccount(String user) {
    return switch (name) {
      case "WhatsApp" -> user.matches("\\d+");
      case "DBLP" -> user.contains("/");
      case "Matrix" -> user.contains(":");
      case "Semantic Scholar", "Scopus", "Loop", "Lattes" -> user.matches("[\\p{L}-]*/?\\d+");
      default -> true;
    };
  }

  /** Returns the user name in the address of an account; {@code null} if it is no such address. */
  @Nullable String username(String address) {
    if (before == null) {
      return null;
    }
    String start = withoutScheme(before);
    String plain = bare(address);
    if (!plain.regionMatches(true, 0, start, 0, start.length())) {
      return null;
    }
    String user = plain.substring(start.length()).replaceFirst("[&?#].*", "");
    user = user.endsWith(after) ? user.substring(0, user.length() - after.length()) : user;
    return user.isEmpty() || !PLAIN.matcher(user).matches() ? null : user;
  }

  /** Whether a printed address identifies the network and can be typed: {@code github.com/ada}. */
  boolean isSaidBy(String address) {
    String bare = bare(address);
    String host = bare.replaceFirst("[/?#].*$", "").toLowerCase(Locale.ROOT);
    String key = key(name);
    boolean said =
        key.length() > 3 ? key(host).contains(key) : List.of(host.split("\\.")).contains(key);
    return said && bare.chars().filter(c -> c == '/').count() <= 3 && !bare.matches(".*[?#].*");
  }

  private static String bare(String address) {
    return withoutScheme(address).replaceFirst("/$", "");
  }

  private static String withoutScheme(String address) {
    return address.replaceFirst("^(?i:https?://)?(?i:www\\.)?", "");
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static Map<String, Network> read() {
    InputStream file = Objects.requireNonNull(Network.class.getResourceAsStream("networks.txt"));
    Map<String, Network> networks = new HashMap<>();
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(Network::parse)
          .forEach(network -> networks.put(key(network.name), network));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return networks;
  }

  private static Network parse(String line) {
    int address = line.indexOf(" http");
    if (address < 0) {
      return new Network(line, null, "");
    }
    int gap = line.indexOf(GAP);
    return new Network(
        line.substring(0, address),
        line.substring(address + 1, gap),
        line.substring(gap + GAP.length()));
  }
}
