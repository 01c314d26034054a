package dev.dossier.html.file;

import dev.dossier.document.Document;
import dev.dossier.document.Header;
import dev.dossier.html.site.Entries;
import dev.dossier.html.site.SafeAddress;
import dev.dossier.profile.Name;
import dev.dossier.profile.Place;
import dev.dossier.profile.value.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The person as a vCard 4.0 (RFC 6350, with INTEREST of RFC 6715, SOCIALPROFILE and PRONOUNS of RFC
 * 9554): what the page says of them, but never what is private, even where the page does.
 */
final class ContactCard {
  private final Document document;
  private final Header header;
  private int groups;

  private ContactCard(Document document) {
    this.document = document;
    this.header = document.header();
  }

  /** The card; {@code null} if there is no way to reach the person. */
  static byte @Nullable [] of(Document document) {
    boolean empty = document.header().contacts().stream().allMatch(Header.Contact::isPrivate);
    return empty ? null : new ContactCard(document).write();
  }

  private byte[] write() {
    ContentLines card = new ContentLines();
    card.add("BEGIN", "VCARD")
        .add("VERSION", "4.0")
        .add("KIND", "individual")
        .text("FN", header.name())
        .add("N", parts(header.person().name()))
        .text("PRONOUNS", header.pronouns())
        .text("TITLE", header.headline())
        .text("ORG", header.affiliation());
    address(card);
    header.contacts().stream()
        .filter(contact -> !contact.isPrivate())
        .forEach(contact -> reach(card, contact));
    Entries.interests(document).forEach(interest -> card.text("INTEREST", interest));
    return card.add("END", "VCARD").bytes();
  }

  private void reach(ContentLines card, Header.Contact contact) {
    switch (contact.kind()) {
      case "email" -> {
        if (contact.url() != null) {
          card.text(group(card, contact) + "EMAIL", contact.text());
        }
      }
      case "phone" -> {
        String name = group(card, contact) + "TEL";
        if (contact.url() == null) {
          card.text(name, contact.text());
        } else {
          card.add(name + ";VALUE=uri", SafeAddress.of(contact.url()));
        }
      }
      case "website" -> card.add("URL", SafeAddress.of(contact.url()));
      default ->
          card.add(
              "SOCIALPROFILE;SERVICE-TYPE=" + ContentLines.parameter(contact.label()),
              SafeAddress.of(contact.url()));
    }
  }

  /**
   * The group of a line and of what it is for, which address books know as {@code X-ABLabel}; empty
   * if the profile does not say what for.
   */
  private String group(ContentLines card, Header.Contact contact) {
    if (contact.note() == null) {
      return "";
    }
    String group = "item" + ++groups + ".";
    card.text(group + "X-ABLabel", contact.note());
    return group;
  }

  /** Family, given, further, before, after; {@code null} if only the whole name is known. */
  private static @Nullable String parts(Name name) {
    return name.given() == null && name.family() == null
        ? null
        : list(
            Stream.of(name.family(), name.given(), null, name.prefix(), name.suffix())
                .map(part -> Objects.requireNonNullElse(part, ""))
                .toList());
  }

  private void address(ContentLines card) {
    Place place = header.person().location();
    if (place == null) {
      return;
    }
    String label =
        place.text() == null ? "" : ";LABEL=" + ContentLines.parameter(text(place.text()));
    card.add(
        "ADR" + label,
        list(
            List.of(
                "", "", "", text(place.city()), text(place.region()), "", text(place.country()))));
  }

  private static String list(List<String> parts) {
    return parts.stream().map(ContentLines::escaped).collect(Collectors.joining(";"));
  }

  private String text(@Nullable Text text) {
    return text == null ? "" : text.in(document.language(), document.language()).text();
  }
}
