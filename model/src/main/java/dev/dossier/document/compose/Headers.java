package dev.dossier.document.compose;

import dev.dossier.document.Fact;
import dev.dossier.document.Header;
import dev.dossier.document.Picture;
import dev.dossier.document.PlainText;
import dev.dossier.document.entry.Accounts;
import dev.dossier.document.words.Localizer;
import dev.dossier.language.Labels;
import dev.dossier.profile.EmailAddress;
import dev.dossier.profile.Person;
import dev.dossier.profile.Phone;
import dev.dossier.profile.PrivateData;
import dev.dossier.profile.spec.ContactKind;
import dev.dossier.profile.spec.ContactSpec;
import dev.dossier.profile.spec.ContactStyle;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.EmailForm;
import dev.dossier.profile.value.Href;
import dev.dossier.profile.value.TelephoneNumber;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Creates headers of documents: the name and contacts of the person. */
final class Headers {
  /** The maximum number of characters that search engines show. */
  private static final int DESCRIPTION = 160;

  private static final ContactSpec AS_USUAL = new ContactSpec(null, List.of());

  private final Localizer localizer;
  private final boolean printsPrivate;
  private final EmailForm emailForm;
  private final ContactSpec contacts;

  /** Creates the header of a document. */
  Headers(Localizer localizer, DocumentSpec spec) {
    this.localizer = localizer;
    this.printsPrivate = spec.printsPrivate();
    this.emailForm = Objects.requireNonNullElse(spec.email(), EmailForm.LINK);
    this.contacts = Objects.requireNonNullElse(spec.contacts(), AS_USUAL);
  }

  Header header(Person person, @Nullable Picture photo) {
    PrivateData hidden = printsPrivate ? person.privateData() : null;
    return new Header(
        person.name().display(),
        localizer.text(person.pronouns()),
        localizer.text(person.headline()),
        localizer.text(person.affiliation()),
        localizer.place(person.location()),
        photo == null || person.photo() == null
            ? null
            : photo.showing(localizer.required(person.photo().alt())),
        ordered(contacts(person, hidden)),
        Objects.requireNonNullElse(contacts.style(), ContactStyle.TEXT),
        hidden == null ? List.of() : facts(hidden),
        new Person(
            person.name(),
            person.otherNames(),
            person.headline(),
            person.affiliation(),
            localizer.withCountry(person.location()),
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
    RichText location = localizer.place(person.location());
    if (location != null) {
      contacts.add(contact("location", null, location, null, false));
    }
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
    Accounts accounts = new Accounts(localizer.labels().get("colon"));
    person.profiles().stream()
        .map(accounts::contact)
        .filter(account -> contacts.stream().noneMatch(known -> isSame(known, account)))
        .forEach(contacts::add);
    if (hidden != null) {
      hidden.phone().forEach(phone -> contacts.add(phone(phone, true)));
    }
    if (hidden != null && hidden.address() != null) {
      RichText address = localizer.required(hidden.address());
      contacts.add(contact("address", null, address, null, true));
    }
    return contacts;
  }

  /** Returns contacts in the order of the document; those that it does not name are last. */
  private List<Header.Contact> ordered(List<Header.Contact> usual) {
    List<ContactKind> order = contacts.order();
    return usual.stream()
        .sorted(
            Comparator.comparing(
                contact -> {
                  int place = order.indexOf(kind(contact));
                  return place < 0 ? order.size() : place;
                }))
        .toList();
  }

  private static ContactKind kind(Header.Contact contact) {
    return contact.kind().equals("profile")
        ? ContactKind.PROFILES
        : ContactKind.valueOf(contact.kind().toUpperCase(Locale.ROOT));
  }

  /** Whether two contacts have the same target, such as an ORCID iD that is also an account. */
  private static boolean isSame(Header.Contact known, Header.Contact account) {
    return account.url() != null && account.url().equals(known.url());
  }

  private Header.Contact email(EmailAddress email) {
    String address = email.address().value();
    boolean inWords = emailForm == EmailForm.WORDS;
    return contact(
        "email",
        email.label(),
        // "(at)" is understood in all languages.
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
    String label = localizer.labels().get("contact." + kind);
    return new Header.Contact(kind, label, localizer.text(note), text, url, isPrivate);
  }

  private List<Fact> facts(PrivateData hidden) {
    List<Fact> facts = new ArrayList<>();
    String born = localizer.exactDates().text(hidden.birthDate());
    add(facts, "birth-date", born == null ? null : RichText.ofPlain(born));
    add(facts, "birth-place", localizer.text(hidden.birthPlace()));
    add(facts, "nationality", localizer.text(hidden.nationality()));
    add(facts, "marital-status", localizer.text(hidden.maritalStatus()));
    return facts;
  }

  private void add(List<Fact> facts, String name, @Nullable RichText value) {
    if (value != null) {
      String label = localizer.labels().get("fact." + name);
      facts.add(new Fact(name, label, value));
    }
  }

  /** Returns the description for search engines. */
  static String description(Header header, @Nullable RichText introduction, Labels labels) {
    if (introduction != null && !introduction.plain().isEmpty()) {
      return PlainText.shortened(introduction.plain(), DESCRIPTION);
    }
    return header.headline() == null
        ? header.name()
        : header.name() + labels.get("list-separator") + header.headline().plain();
  }
}
