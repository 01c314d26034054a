package dev.dossier.html.file;

import dev.dossier.document.Document;
import dev.dossier.document.Header;
import dev.dossier.html.site.SafeAddress;
import dev.dossier.html.site.SitePlan;
import dev.dossier.profile.Name;
import dev.dossier.profile.Place;
import dev.dossier.profile.value.Text;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The contact card of the person, a vCard 4.0 (RFC 6350, with INTEREST of RFC 6715, and
 * SOCIALPROFILE and PRONOUNS of RFC 9554). Omits private data, even if the page prints them.
 */
final class VCard {
  private final SitePlan plan;
  private final Document document;
  private final Header header;
  private int groups;

  private VCard(SitePlan plan) {
    this.plan = plan;
    this.document = plan.document();
    this.header = document.header();
  }

  /** Returns the card; {@code null} if there is no public contact. */
  static byte @Nullable [] of(SitePlan plan) {
    boolean empty =
        plan.document().header().contacts().stream()
            .allMatch(contact -> contact.isPrivate() || isPlace(contact));
    return empty ? null : new VCard(plan).write();
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
        .filter(contact -> !contact.isPrivate() && !isPlace(contact))
        .forEach(contact -> contact(card, contact));
    plan.interests().forEach(interest -> card.text("INTEREST", interest));
    return card.add("END", "VCARD").bytes();
  }

  /** Whether it is the place of the person, which is their address in a card. */
  private static boolean isPlace(Header.Contact contact) {
    return contact.kind().equals("location");
  }

  private void contact(ContentLines card, Header.Contact contact) {
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
   * Returns the prefix of a property that has a label, and adds the label as {@code X-ABLabel} of
   * the same group, which address books support; empty without a label.
   */
  private String group(ContentLines card, Header.Contact contact) {
    if (contact.note() == null) {
      return "";
    }
    String group = "item" + ++groups + ".";
    card.text(group + "X-ABLabel", contact.note());
    return group;
  }

  /** Returns the components of the name; {@code null} if only the full name is known. */
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
