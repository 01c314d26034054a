package dev.dossier.html.page;

import dev.dossier.document.PeopleIndex;
import dev.dossier.document.PersonCard;
import dev.dossier.document.RelativeLink;
import dev.dossier.html.template.TemplateEngine;
import dev.dossier.html.template.TemplateFailure;
import dev.dossier.html.theme.PageTheme;
import dev.dossier.html.theme.PeopleStyle;
import dev.dossier.render.Renderer.OutputFile;
import dev.dossier.text.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Creates the page of several people, and the photos beside it. */
public final class PeopleFiles {
  private static final String INDEX = "index.html";

  /** Beside the page, not in it: there may be hundreds, and few are seen at first. */
  private static final String PHOTOS = "photos/";

  /**
   * What its template needs: the variable "page".
   *
   * @param style the style sheet
   * @param securityPolicy the Content Security Policy: no script, pictures from the same server
   * @param people the people in order
   */
  record Facts(String style, String securityPolicy, List<Shown> people) {}

  /**
   * A person on the page.
   *
   * @param language the language tag of the person's documents; empty for that of the page
   * @param photo the address of the photo; {@code null} if there is none
   * @param size width and height of the photo; 0 if there is none
   * @param href the address of the page; {@code null} if there is none
   */
  record Shown(
      RichText name,
      String language,
      @Nullable RichText headline,
      @Nullable String photo,
      int size,
      @Nullable String href,
      @Nullable Download download) {}

  /**
   * A document to download.
   *
   * @param format the displayed format: {@code PDF}
   */
  record Download(String href, RichText label, String format, String mediaType, String language) {}

  private final PeopleIndex index;
  private final List<OutputFile> photos = new ArrayList<>();

  /** Creates the page of an index. */
  public PeopleFiles(PeopleIndex index) {
    this.index = index;
  }

  /**
   * Renders the files, the page first.
   *
   * @throws TemplateFailure if the template fails, which is a bug in Dossier
   */
  public List<OutputFile> write(TemplateEngine engine) throws TemplateFailure {
    PeopleStyle style = PageTheme.ofPeople(index.theme());
    List<Shown> people = index.people().stream().map(this::shown).toList();
    String policy =
        "default-src 'none'; style-src '%s'; img-src 'self' data:; %sconnect-src 'self'; base-uri 'none'; form-action 'none'"
            .formatted(style.sheet().hash(), style.fonts().isEmpty() ? "" : "font-src data:; ");
    String text =
        engine.render(
            "people.ftlh",
            Map.of("index", index, "page", new Facts(style.sheet().text(), policy, people)));
    byte[] page = style.fonts().embedded(text, style.sheet());
    List<OutputFile> files = new ArrayList<>();
    files.add(new OutputFile(INDEX, page));
    files.addAll(photos);
    return files;
  }

  private Shown shown(PersonCard.Placed placed) {
    PersonCard card = placed.card();
    PersonCard.Photo photo = card.photo();
    return new Shown(
        RichText.ofPlain(card.name()),
        foreign(card.language(), index.language()),
        card.headline() == null
            ? null
            : RichText.ofPlain(card.headline())
                .inLanguage(foreign(card.headlineLanguage(), card.language())),
        photo == null ? null : photo(placed.folder(), photo),
        photo == null ? 0 : photo.size(),
        card.page() == null ? null : link(placed, card.page()),
        card.file() == null ? null : download(placed, card.file()));
  }

  private String photo(String folder, PersonCard.Photo photo) {
    String extension = photo.mediaType().equals("image/png") ? ".png" : ".jpg";
    String path = PHOTOS + folder.replace('/', '-') + extension;
    photos.add(new OutputFile(path, photo.data()));
    return RelativeLink.from(INDEX, path);
  }

  private static Download download(PersonCard.Placed placed, PersonCard.File file) {
    String path = file.path();
    return new Download(
        link(placed, path),
        RichText.ofPlain(file.label())
            .inLanguage(foreign(file.labelLanguage(), placed.card().language())),
        path.substring(path.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
        file.mediaType(),
        file.language());
  }

  private static String link(PersonCard.Placed placed, String path) {
    return RelativeLink.from(INDEX, placed.folder() + "/" + path);
  }

  private static String foreign(String language, String around) {
    return language.equals(around) ? "" : language;
  }
}
