package dev.dossier.document.entry;

import dev.dossier.document.Header;
import dev.dossier.profile.OnlineProfile;
import dev.dossier.profile.value.Href;
import dev.dossier.profile.value.Url;
import dev.dossier.text.RichText;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Creates the contacts of the person's accounts. The printed text always identifies the network: by
 * the address of the account if that contains its name, {@code github.com/ada}, otherwise before
 * the user name, {@code Scopus: 123}.
 */
public final class Accounts {
  /** {@code @ada@example.social}, {@code ada@example.social}. */
  private static final Pattern FEDIVERSE = Pattern.compile("@?([^@/\\s]+)@([^@/\\s]+\\.[^@/\\s]+)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i:https?://)\\S+|(?i:www\\.)\\S+|[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}/\\S+");

  private final String colon;

  /** Creates the accounts of a document whose labels have this suffix. */
  public Accounts(String colon) {
    this.colon = colon;
  }

  public Header.Contact contact(OnlineProfile account) {
    Network network = Network.named(account.network());
    String user = account.username() == null ? null : account.username().strip();
    String pasted = account.url() == null && user != null ? pasted(network, user) : null;
    String username = user == null || pasted != null ? null : network.withoutFolder(user);
    String address =
        account.url() != null
            ? account.url().value()
            : pasted != null ? pasted : address(network, username, user);
    String text = text(network, username, address);
    return new Header.Contact(
        "profile",
        network.name(),
        RichText.ofPlain(text),
        address == null ? null : Href.of(address));
  }

  /** Returns the address given in place of a user name; {@code null} if it is a user name. */
  private static @Nullable String pasted(Network network, String user) {
    boolean whole = user.contains("://");
    boolean address =
        ADDRESS.matcher(user).matches()
            && (whole || network.username(user) != null || network.isSaidBy(user));
    return !address ? null : whole ? user : "https://" + user;
  }

  private static @Nullable String address(
      Network network, @Nullable String username, @Nullable String user) {
    if (username == null) {
      return null;
    }
    if (network.name().equals("Mastodon")) {
      Matcher handle = FEDIVERSE.matcher(Objects.requireNonNull(user));
      return handle.matches() ? "https://" + handle.group(2) + "/@" + handle.group(1) : null;
    }
    return network.address(username);
  }

  private String text(Network network, @Nullable String username, @Nullable String address) {
    if (address != null && network.isSaidBy(address)) {
      return display(address);
    }
    String user = username == null && address != null ? network.username(address) : username;
    // Without the server the address of such an account is unknown.
    boolean federated = address != null && network.name().equals("Mastodon");
    String said = user == null || federated ? display(address) : network.printed(user);
    return network.name() + colon + said;
  }

  private static String display(@Nullable String address) {
    return address == null ? "" : new Url(address).display();
  }
}
