package dev.dossier.document;

import dev.dossier.profile.EmailForm;
import dev.dossier.profile.OnlineProfile;
import dev.dossier.profile.Person;
import dev.dossier.profile.PrivateData;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets who the person is and how to reach them. */
final class Headers {
  // Where an account is, by its network; Mastodon's is made of the name itself.
  private static final Map<String, String> NETWORKS =
      Map.ofEntries(
          Map.entry("github", "https://github.com/%s"),
          Map.entry("gitlab", "https://gitlab.com/%s"),
          Map.entry("codeberg", "https://codeberg.org/%s"),
          Map.entry("linkedin", "https://www.linkedin.com/in/%s"),
          Map.entry("google scholar", "https://scholar.google.com/citations?user=%s"),
          Map.entry("x", "https://x.com/%s"),
          Map.entry("twitter", "https://twitter.com/%s"),
          Map.entry("bluesky", "https://bsky.app/profile/%s"),
          Map.entry("researchgate", "https://www.researchgate.net/profile/%s"),
          Map.entry("stack overflow", "https://stackoverflow.com/users/%s"),
          Map.entry("hugging face", "https://huggingface.co/%s"),
          Map.entry("youtube", "https://www.youtube.com/@%s"));

  private final Writing writing;
  private final boolean printsPrivate;
  private final EmailForm emailForm;

  /**
   * Sets them for a document.
   *
   * @param emailForm how the e-mail address is printed; {@code null} for as it is
   */
  Headers(Writing writing, boolean printsPrivate, @Nullable EmailForm emailForm) {
    this.writing = writing;
    this.printsPrivate = printsPrivate;
    this.emailForm = Objects.requireNonNullElse(emailForm, EmailForm.LINK);
  }

  Header header(Person person, Header.@Nullable Photo photo) {
    PrivateData hidden = printsPrivate ? person.privateData() : null;
    return new Header(
        person.name().display(),
        writing.text(person.pronouns()),
        writing.text(person.headline()),
        writing.text(person.affiliation()),
        writing.place(person.location()),
        photo == null || person.photo() == null
            ? null
            : photo.showing(writing.required(person.photo().alt())),
        contacts(person, hidden),
        hidden == null ? List.of() : facts(hidden),
        new Person(
            person.name(),
            person.otherNames(),
            person.headline(),
            person.affiliation(),
            person.location(),
            emailForm == EmailForm.LINK ? person.email() : null,
            person.website(),
            person.orcid(),
            person.pronouns(),
            person.photo(),
            person.profiles(),
            hidden));
  }

  private List<Header.Contact> contacts(Person person, @Nullable PrivateData hidden) {
    List<Header.Contact> contacts = new ArrayList<>();
    if (person.email() != null && emailForm != EmailForm.HIDDEN) {
      String address = person.email().value();
      contacts.add(
          emailForm == EmailForm.WORDS
              // "(at)" is read as such in all languages.
              ? contact("email", address.replace("@", " (at) "), null)
              : contact("email", address, "mailto:" + address));
    }
    if (person.website() != null) {
      String address = person.website().href();
      contacts.add(contact("website", bare(address), address));
    }
    if (person.orcid() != null) {
      String address = person.orcid().url();
      contacts.add(contact("orcid", bare(address), address));
    }
    person.profiles().forEach(account -> contacts.add(account(account)));
    if (hidden != null && hidden.phone() != null) {
      String number = hidden.phone();
      contacts.add(contact("phone", number, "tel:" + number.replaceAll("[^+\\d]", "")));
    }
    if (hidden != null && hidden.address() != null) {
      contacts.add(contact("address", writing.required(hidden.address()), null));
    }
    return contacts;
  }

  private Header.Contact contact(String kind, String text, @Nullable String url) {
    return contact(kind, RichText.ofPlain(text), url);
  }

  private Header.Contact contact(String kind, RichText text, @Nullable String url) {
    return new Header.Contact(kind, writing.labels().get("contact." + kind), text, url);
  }

  private static Header.Contact account(OnlineProfile account) {
    String url = account.url() != null ? account.url().href() : address(account);
    String text = url != null ? bare(url) : String.valueOf(account.username());
    return new Header.Contact("profile", account.network(), RichText.ofPlain(text), url);
  }

  private static @Nullable String address(OnlineProfile account) {
    String username = String.valueOf(account.username());
    String network = account.network().toLowerCase(Locale.ROOT);
    if (network.equals("mastodon")) {
      String[] parts = username.replaceFirst("^@", "").split("@", -1);
      return parts.length == 2 ? "https://" + parts[1] + "/@" + parts[0] : null;
    }
    String pattern = NETWORKS.get(network);
    boolean plain = username.matches("[\\p{L}\\p{N}._~/-]+");
    return pattern == null || !plain ? null : String.format(Locale.ROOT, pattern, username);
  }

  private List<Fact> facts(PrivateData hidden) {
    List<Fact> facts = new ArrayList<>();
    String born = writing.dates().text(hidden.birthDate());
    add(facts, "birth-date", born == null ? null : RichText.ofPlain(born));
    add(facts, "birth-place", writing.text(hidden.birthPlace()));
    add(facts, "nationality", writing.text(hidden.nationality()));
    add(facts, "marital-status", writing.text(hidden.maritalStatus()));
    return facts;
  }

  private void add(List<Fact> facts, String name, @Nullable RichText value) {
    if (value != null) {
      String label = writing.labels().get("fact." + name);
      facts.add(new Fact(name, label, value));
    }
  }

  /** An address as people write it: {@code ada.example.org}. */
  private static String bare(String url) {
    return url.replaceFirst("^(?:https?://(?:www\\.)?|mailto:|tel:)", "").replaceFirst("/$", "");
  }
}
