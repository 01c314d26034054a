package dev.dossier.document;

import dev.dossier.profile.Person;
import dev.dossier.profile.spec.ContactStyle;
import dev.dossier.text.RichText;
import dev.dossier.text.node.PlainTextWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The name and the contacts of the person.
 *
 * @param name the name as printed
 * @param pronouns the pronouns; {@code null} if not given
 * @param headline the position or field; {@code null} if not given
 * @param affiliation the affiliation; {@code null} if not given
 * @param location the place in one line; {@code null} if not given
 * @param photo the photo; {@code null} if there is none
 * @param contacts the contacts in the order of the document; by default location, e-mail,
 *     telephone, website, ORCID, accounts, then private ones if the document includes them
 * @param contactStyle what precedes each contact in PDFs
 * @param privateFacts private facts, such as nationality, if the document includes them
 * @param person the record of the person with typed values; without private ones unless the
 *     document includes them, and without e-mail addresses unless it prints them unchanged
 */
public record Header(
    String name,
    @Nullable RichText pronouns,
    @Nullable RichText headline,
    @Nullable RichText affiliation,
    @Nullable RichText location,
    @Nullable Picture photo,
    List<Contact> contacts,
    ContactStyle contactStyle,
    List<Fact> privateFacts,
    Person person) {

  public Header {
    name = PlainTextWriter.withoutSoftHyphens(name);
    contacts = List.copyOf(contacts);
    privateFacts = List.copyOf(privateFacts);
  }

  /**
   * A contact of the person.
   *
   * @param kind {@code location}, {@code email}, {@code website}, {@code orcid}, {@code profile},
   *     {@code phone}, {@code address}
   * @param label the label: {@code E-mail}, {@code GitHub}
   * @param note the note of the profile: {@code Office}; {@code null} if there is none
   * @param text the printed text: {@code ada.example.org}
   * @param url the target; {@code null} if it is not a link
   * @param isPrivate whether it is printed only by documents that include private data
   */
  public record Contact(
      String kind,
      String label,
      @Nullable RichText note,
      RichText text,
      @Nullable String url,
      boolean isPrivate) {
    /** Creates a public contact without a note. */
    public Contact(String kind, String label, RichText text, @Nullable String url) {
      this(kind, label, null, text, url, false);
    }
  }
}
