package dev.dossier.document;

import dev.dossier.profile.Person;
import dev.dossier.profile.spec.ContactStyle;
import dev.dossier.text.RichText;
import dev.dossier.text.node.PlainTextWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is and how to reach them.
 *
 * @param name the name as it is printed
 * @param pronouns {@code null} if not given
 * @param headline position or field; {@code null} if not given
 * @param affiliation {@code null} if not given
 * @param location the place in one line; {@code null} if not given
 * @param photo {@code null} if there is none
 * @param contacts in the order in which they are printed: unless the document has another,
 *     location, e-mail, telephone, website, ORCID, accounts, then private ones if it asks for them
 * @param contactStyle what is printed before each contact on paper
 * @param privateFacts born, nationality and the like, if the document asks for them
 * @param person the typed facts, without private ones unless the document asks for them, and
 *     without the e-mail addresses if the document does not print them as they are
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
   * A way to reach the person.
   *
   * @param kind {@code location}, {@code email}, {@code website}, {@code orcid}, {@code profile},
   *     {@code phone}, {@code address}
   * @param label what it is: {@code E-mail}, {@code GitHub}
   * @param note what the profile says that it is for: {@code Office}; {@code null} if nothing
   * @param text what is printed: {@code ada.example.org}
   * @param url where it leads; {@code null} if nowhere
   * @param isPrivate whether only a document prints it that asks for what is private
   */
  public record Contact(
      String kind,
      String label,
      @Nullable RichText note,
      RichText text,
      @Nullable String url,
      boolean isPrivate) {
    /** A public one of which the profile does not say what it is for. */
    public Contact(String kind, String label, RichText text, @Nullable String url) {
      this(kind, label, null, text, url, false);
    }
  }
}
