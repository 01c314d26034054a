package dev.dossier.importer.format;

import dev.dossier.importer.draft.Entry;
import dev.dossier.importer.draft.Photo;
import dev.dossier.importer.draft.ProfileDraft;
import dev.dossier.importer.draft.SourceNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** RenderCV 2.x. */
public final class RenderCv implements SourceFormat {
  /** RenderCV names languages in English. */
  private static final Map<String, String> LANGUAGES =
      Map.ofEntries(
          Map.entry("arabic", "ar"),
          Map.entry("danish", "da"),
          Map.entry("dutch", "nl"),
          Map.entry("english", "en"),
          Map.entry("french", "fr"),
          Map.entry("german", "de"),
          Map.entry("hebrew", "he"),
          Map.entry("hindi", "hi"),
          Map.entry("hungarian", "hu"),
          Map.entry("indonesian", "id"),
          Map.entry("italian", "it"),
          Map.entry("japanese", "ja"),
          Map.entry("korean", "ko"),
          Map.entry("mandarin_chinese", "zh"),
          Map.entry("norwegian_bokmål", "nb"),
          Map.entry("norwegian_nynorsk", "nn"),
          Map.entry("persian", "fa"),
          Map.entry("portuguese", "pt"),
          Map.entry("russian", "ru"),
          Map.entry("spanish", "es"),
          Map.entry("turkish", "tr"),
          Map.entry("vietnamese", "vi"));

  @Override
  public String name() {
    return "RenderCV";
  }

  @Override
  public boolean recognizes(SourceNode root) {
    SourceNode cv = root.get("cv");
    return cv != null && cv.isMapping() && !root.has("person");
  }

  @Override
  public void addTo(ProfileDraft profile, SourceNode root) {
    profile.profile(root, true);
    SourceNode cv = root.get("cv");
    if (cv != null) {
      person(profile, cv);
      SourceNode sections = cv.get("sections");
      if (sections != null) {
        new RenderCvSections(profile).add(sections);
      }
    }
    SourceNode locale = root.get("locale");
    SourceNode language = locale == null ? null : locale.get("language");
    if (language != null) {
      String word = language.text().toLowerCase(Locale.ROOT);
      profile
          .profile(root, true)
          .put("language", LANGUAGES.getOrDefault(word, word), List.of(language));
    }
    SourceNode design = root.get("design");
    if (design != null) {
      new ImportedDesign(profile).addRenderCv(design);
    }
  }

  private static void person(ProfileDraft profile, SourceNode cv) {
    Entry person =
        profile.person(cv, true).take("name").take("headline", "headline", "label").take("email");
    person.whole("location").take("text", "location");
    for (SourceNode phone : cv.list("phone")) {
      String number = phone.text().replaceFirst("^tel:", "");
      person.within("private").put("phone", number, List.of(phone));
    }
    for (SourceNode website : cv.list("website")) {
      if (person.has("website")) {
        person.item("profiles", website).set("network", "Website").put("url", website);
      } else {
        person.put("website", website);
      }
    }
    for (SourceNode account : cv.list("social_networks")) {
      if (account.text("network").equals("ORCID") && !person.has("orcid")) {
        person.from(account).take("orcid", "username");
      }
      boolean isOrcid = person.has("orcid") && account.text("network").equals("ORCID");
      SourceNode network = account.get("network");
      if (isOrcid && network != null) {
        network.take();
      } else {
        person.item("profiles", account).take("network").take("username").take("url");
      }
    }
    for (SourceNode connection : cv.list("custom_connections")) {
      person.item("profiles", connection).take("network", "placeholder").take("url");
    }
    new Photo(profile, person).take("photo");
    cv.becomes(person.draft());
  }
}
