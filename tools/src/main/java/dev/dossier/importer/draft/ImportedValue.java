package dev.dossier.importer.draft;

import dev.dossier.profile.value.Email;
import dev.dossier.profile.value.EndDate;
import dev.dossier.profile.value.LanguageTag;
import dev.dossier.profile.value.Markup;
import dev.dossier.profile.value.Orcid;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.Url;
import dev.dossier.source.shape.RecordShape;
import dev.dossier.source.shape.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns a text of a source into one that a key of the profile allows. */
public final class ImportedValue {
  private static final int LONGEST_SLUG = 40;
  private static final Pattern HOST =
      Pattern.compile("[\\p{L}\\p{N}-]++(?:\\.[\\p{L}\\p{N}-]++)++");

  private ImportedValue() {}

  /**
   * The text for a key.
   *
   * @param shape what the key allows
   * @param isMarkdown whether the source is Markdown already
   * @throws IllegalArgumentException if the text is not allowed; the message says why
   */
  public static DraftText of(
      Shape shape, String text, boolean isMarkdown, List<SourceNode> sources) {
    if (shape instanceof Shape.Simple simple) {
      Markup markup = simple.markup();
      if (markup != null) {
        String written =
            isMarkdown ? PlainText.markdown(text, markup) : PlainText.escape(text, markup);
        DraftText.Style style =
            markup == Markup.TITLE ? DraftText.Style.TEXT : DraftText.Style.PROSE;
        return new DraftText(written, style, sources);
      }
      return new DraftText(plain(text), DraftText.Style.TEXT, sources);
    }
    if (shape instanceof Shape.OfRecord record) {
      RecordShape of = RecordShape.of(record.type());
      Shape whole = Objects.requireNonNull(of.keys().get(of.shorthand())).shape();
      return of(whole, text, isMarkdown, sources);
    }
    if (shape instanceof Shape.OfEnum words) {
      String word = RecordShape.kebab(plain(text)).replace(' ', '-');
      if (!RecordShape.words(words.type()).contains(word)) {
        throw new IllegalArgumentException(
            "'" + text + "' must be one of " + String.join(", ", RecordShape.words(words.type())));
      }
      return new DraftText(word, DraftText.Style.TEXT, sources);
    }
    Class<?> type = shape instanceof Shape.OfScalar scalar ? scalar.type() : String.class;
    return new DraftText(scalar(type, plain(text)), DraftText.Style.VALUE, sources);
  }

  private static String scalar(Class<?> type, String text) {
    if (type == PartialDate.class) {
      return ImportedDates.of(text);
    }
    if (type == EndDate.class) {
      return ImportedDates.isPresent(text) ? "present" : ImportedDates.of(text);
    }
    if (type == Url.class) {
      String host = text.replaceFirst("[/?#].*", "");
      String whole = HOST.matcher(host).matches() && !text.contains(" ") ? "https://" + text : text;
      return Url.parse(whole).value();
    }
    if (type == Email.class) {
      return Email.parse(text).value();
    }
    if (type == LanguageTag.class) {
      return LanguageTag.parse(text).value();
    }
    if (type == Orcid.class) {
      return Orcid.parse(text.replaceFirst("^https?://(www\\.)?orcid\\.org/", "")).value();
    }
    return text;
  }

  private static String plain(String text) {
    String line = PlainText.oneLine(text);
    if (line.contains("${")) {
      throw new IllegalArgumentException("'${' would be a variable here");
    }
    return line;
  }

  /** A word for ids: lower case, with hyphens, without accents; empty if it has no letters. */
  public static String slug(String text) {
    String slug =
        java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (slug.length() <= LONGEST_SLUG) {
      return slug;
    }
    int hyphen = slug.lastIndexOf('-', LONGEST_SLUG);
    return slug.substring(0, hyphen > 0 ? hyphen : LONGEST_SLUG);
  }

  /**
   * The slug of a text, with a number if it is taken already.
   *
   * @param otherwise used for a text without a slug, as in another script than Latin
   * @param taken gets the result
   */
  public static String unique(String text, String otherwise, Set<String> taken) {
    String slug = slug(text);
    String first = slug.isEmpty() ? otherwise : slug;
    String unique = first;
    for (int i = 2; !taken.add(unique); i++) {
      unique = first + "-" + i;
    }
    return unique;
  }
}
