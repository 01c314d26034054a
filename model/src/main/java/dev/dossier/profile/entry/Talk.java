package dev.dossier.profile.entry;

import dev.dossier.profile.csl.Publication;
import dev.dossier.profile.meta.Doc;
import dev.dossier.profile.meta.RefersTo;
import dev.dossier.profile.meta.Required;
import dev.dossier.profile.part.HasDate;
import dev.dossier.profile.part.HasImage;
import dev.dossier.profile.part.HasKind;
import dev.dossier.profile.part.HasOverrides;
import dev.dossier.profile.part.Image;
import dev.dossier.profile.part.Occasion;
import dev.dossier.profile.part.ProfileEntry;
import dev.dossier.profile.part.TalkKind;
import dev.dossier.profile.part.TextOverride;
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
    @Nullable String id,
    @Doc("The title of the talk.") @Required @ProperName Text title,
    @Doc("The conference, seminar or series.") @ProperName @Nullable Text event,
    @Doc("The organisation that hosted the talk.") @ProperName @Nullable Text organization,
    @Doc("The place, such as city and country, or `Online`.") @ProperName @Nullable Text location,
    @Doc("The date, or the first day of several.") @Nullable PartialDate date,
    @Doc("The last day of several.") @Nullable PartialDate end,
    @Doc("The kind of talk.") @Nullable TalkKind kind,
    @Doc("The address of a page about the talk. The title links to it.") @Nullable Url url,
    @Doc("The address of the slides.") @Nullable Url slides,
    @Doc("The address of the recording.") @Nullable Url video,
    @Nullable Image image,
    @Doc(
            "The occasions of a talk that was given several times, instead of `event`,"
                + " `organization`, `location`, `date` and `end`.")
        List<Occasion> occasions,
    @Doc("All speakers, if there are others than the person.") @ProperName List<Text> speakers,
    @Nullable Prose description,
    Map<String, TextOverride> wording,
    @Doc("Citation keys of publications that the talk is about.") @RefersTo(Publication.class)
        List<String> publications,
    List<String> tags,
    boolean selected)
    implements ProfileEntry, HasDate, HasKind, HasImage, HasOverrides {
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

  /** Returns the kinds of its occasions, or its own kind. */
  @Override
  public List<TalkKind> kinds() {
    return given().stream().map(Occasion::kind).filter(Objects::nonNull).distinct().toList();
  }

  /** Returns all occasions, at least one: that of its own date and place. */
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
