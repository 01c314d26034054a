package dev.dossier.document.compose;

import dev.dossier.document.Fact;
import dev.dossier.document.Header;
import dev.dossier.document.entry.Accounts;
import dev.dossier.document.words.Writing;
import dev.dossier.profile.EmailAddress;
import dev.dossier.profile.Person;
import dev.dossier.profile.Phone;
import dev.dossier.profile.PrivateData;
import dev.dossier.profile.spec.EmailForm;
import dev.dossier.profile.value.Href;
import dev.dossier.profile.value.TelephoneNumber;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets who the person is and how to reach them. */
final class Headers {
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
            writing.withCountry(person.location()),
            emailForm == EmailForm.LINK ? person.email() : List.of(),
            person.phone(),
            person.website(),
            person.orcid(),
            person.pronouns(),
            person.photo(),
            person.profiles(),
            hidden));
  }

  private List<Header.Contact> contacts(Person person, @Nullable PrivateData hidden) {
    List<Header.Contact> contacts = new ArrayList<>();
    if (emailForm != EmailForm.HIDDEN) {
      person.email().forEach(email -> contacts.add(email(email)));
    }
    person.phone().forEach(phone -> contacts.add(phone(phone, false)));
    if (person.website() != null) {
      contacts.add(contact("website", person.website().display(), person.website().href()));
    }
    if (person.orcid() != null) {
      String address = person.orcid().url();
      contacts.add(contact("orcid", new Url(address).display(), address));
    }
    Accounts accounts = new Accounts(writing.labels().get("colon"));
    person.profiles().stream()
        .map(accounts::contact)
        .filter(account -> contacts.stream().noneMatch(known -> isSame(known, account)))
        .forEach(contacts::add);
    if (hidden != null) {
      hidden.phone().forEach(phone -> contacts.add(phone(phone, true)));
    }
    if (hidden != null && hidden.address() != null) {
      RichText address = writing.required(hidden.address());
      contacts.add(contact("address", null, address, null, true));
    }
    return contacts;
  }

  /** Whether two lead to one place, as an ORCID iD that stands among the accounts too. */
  private static boolean isSame(Header.Contact known, Header.Contact account) {
    return account.url() != null && account.url().equals(known.url());
  }

  private Header.Contact email(EmailAddress email) {
    String address = email.address().value();
    boolean inWords = emailForm == EmailForm.WORDS;
    return contact(
        "email",
        email.label(),
        // "(at)" is read as such in all languages.
        RichText.ofPlain(inWords ? address.replace("@", " (at) ") : address),
        inWords ? null : Href.of(email.address()),
        false);
  }

  private Header.Contact phone(Phone phone, boolean isPrivate) {
    RichText number = RichText.ofPlain(phone.number());
    return contact("phone", phone.label(), number, TelephoneNumber.link(phone.number()), isPrivate);
  }

  private Header.Contact contact(String kind, String text, @Nullable String url) {
    return contact(kind, null, RichText.ofPlain(text), url, false);
  }

  private Header.Contact contact(
      String kind, @Nullable Text note, RichText text, @Nullable String url, boolean isPrivate) {
    String label = writing.labels().get("contact." + kind);
    return new Header.Contact(kind, label, writing.text(note), text, url, isPrivate);
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
}
