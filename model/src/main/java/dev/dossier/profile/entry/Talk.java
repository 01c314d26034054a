package dev.dossier.profile.entry;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.RefersTo;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.value.PartialDate;
import dev.dossier.profile.value.ProperName;
import dev.dossier.profile.value.Prose;
import dev.dossier.profile.value.Text;
import dev.dossier.profile.value.Url;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A talk. */
@Doc("A talk.")
public record Talk(
    @Doc("Name by which other entries and documents refer to this one; unique in the profile.")
        @Nullable String id,
    @Doc("The title.") @Required @ProperName Text title,
    @Doc("The conference, seminar or series.") @ProperName @Nullable Text event,
    @Doc("Who invited or hosted.") @ProperName @Nullable Text organization,
    @Doc("City, country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("When; the first day of several.") @Nullable PartialDate date,
    @Doc("The last day, if it took several.") @Nullable PartialDate end,
    @Doc("What kind of talk.") @Nullable TalkKind kind,
    @Doc("A page on the talk; the title links to it.") @Nullable Url url,
    @Doc("The slides.") @Nullable Url slides,
    @Doc("The recording.") @Nullable Url video,
    @Doc(
            "The occasions of a talk given several times, in place of `event`, `organization`, `location`, `date` and `end`.")
        List<Occasion> occasions,
    @Doc("All speakers, if not the person alone.") @ProperName List<Text> speakers,
    @Doc("What it is about, in Markdown.") @Nullable Prose description,
    @Doc("Other words for a document, by its name or by a tag that it includes.")
        Map<String, Wording> wording,
    @Doc("Keys of publications that the talk is about.") @RefersTo(Publication.class)
        List<String> publications,
    @Doc("Words by which a document chooses entries.") List<String> tags,
    @Doc("Shown where a document asks for selected entries only.") boolean selected)
    implements ProfileEntry, Dated, OfKind, Worded {
  public Talk {
    wording = Map.copyOf(wording);
    occasions = List.copyOf(occasions);
    speakers = List.copyOf(speakers);
    publications = List.copyOf(publications);
    tags = List.copyOf(tags);
  }

  @Override
  public List<Occasion> times() {
    return occasions;
  }

  /** Its kind, or the kinds that it had on its occasions. */
  @Override
  public List<TalkKind> kinds() {
    return given().stream().map(Occasion::kind).filter(Objects::nonNull).distinct().toList();
  }

  /** Every occasion on which it was given: at least one, that of its own date and place. */
  public List<Occasion> given() {
    if (occasions.isEmpty()) {
      return List.of(
          new Occasion(event, organization, location, date, end, kind, null, null, null));
    }
    return occasions.stream().map(this::withKind).toList();
  }

  private Occasion withKind(Occasion at) {
    return at.kind() != null
        ? at
        : new Occasion(
            at.event(),
            at.organization(),
            at.location(),
            at.date(),
            at.end(),
            kind,
            at.url(),
            at.slides(),
            at.video());
  }
}
