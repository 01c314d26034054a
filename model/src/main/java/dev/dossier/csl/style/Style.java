package dev.dossier.csl.style;

import dev.dossier.csl.locale.Attributes;
import dev.dossier.csl.locale.Terms;
import dev.dossier.csl.locale.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** A parsed style in one language, with the terms of its locale. Thread-safe. */
public final class Style {
  /**
   * Caches styles by language, then by their XML, as Chicago takes some 20 ms to read and a build
   * uses few styles.
   */
  private static final Map<String, Map<String, Style>> CACHE = new ConcurrentHashMap<>();

  private static final int CACHE_SIZE = 16;

  /** The default dialects of languages (CSL 1.0.2, "Locale fallback"). */
  private static final Map<String, String> DIALECTS =
      Map.ofEntries(
          Map.entry("af", "af-ZA"),
          Map.entry("bg", "bg-BG"),
          Map.entry("ca", "ca-AD"),
          Map.entry("cs", "cs-CZ"),
          Map.entry("cy", "cy-GB"),
          Map.entry("da", "da-DK"),
          Map.entry("de", "de-DE"),
          Map.entry("el", "el-GR"),
          Map.entry("en", "en-US"),
          Map.entry("es", "es-ES"),
          Map.entry("et", "et-EE"),
          Map.entry("fa", "fa-IR"),
          Map.entry("fi", "fi-FI"),
          Map.entry("fr", "fr-FR"),
          Map.entry("he", "he-IL"),
          Map.entry("hi", "hi-IN"),
          Map.entry("hr", "hr-HR"),
          Map.entry("hu", "hu-HU"),
          Map.entry("id", "id-ID"),
          Map.entry("is", "is-IS"),
          Map.entry("it", "it-IT"),
          Map.entry("ja", "ja-JP"),
          Map.entry("km", "km-KH"),
          Map.entry("ko", "ko-KR"),
          Map.entry("lt", "lt-LT"),
          Map.entry("lv", "lv-LV"),
          Map.entry("mn", "mn-MN"),
          Map.entry("nb", "nb-NO"),
          Map.entry("nl", "nl-NL"),
          Map.entry("nn", "nn-NO"),
          Map.entry("pl", "pl-PL"),
          Map.entry("pt", "pt-PT"),
          Map.entry("ro", "ro-RO"),
          Map.entry("ru", "ru-RU"),
          Map.entry("sk", "sk-SK"),
          Map.entry("sl", "sl-SI"),
          Map.entry("sr", "sr-RS"),
          Map.entry("sv", "sv-SE"),
          Map.entry("th", "th-TH"),
          Map.entry("tr", "tr-TR"),
          Map.entry("uk", "uk-UA"),
          Map.entry("vi", "vi-VN"),
          Map.entry("zh", "zh-CN"));

  private final Attributes root;
  private final Attributes citationOptions;
  private final Terms terms;
  private final Layout citation;
  private final @Nullable Layout bibliography;
  private final boolean fieldAlign;
  private final boolean setsYearSuffix;

  private Style(String xml, String language) {
    Element element = Xml.parse(xml).getDocumentElement();
    List<Element> citations = Xml.children(element, "citation");
    root = new Attributes(element);
    citationOptions = new Attributes(citations.get(0));
    terms = terms(root, language);
    NameOptions names = NameOptions.NONE.within(element);
    StyleReader reader = new StyleReader(element);
    citation = Layout.of(citations.get(0), names, reader);
    List<Element> bibliographies = Xml.children(element, "bibliography");
    bibliography =
        bibliographies.isEmpty() ? null : Layout.of(bibliographies.get(0), names, reader);
    fieldAlign =
        !bibliographies.isEmpty() && bibliographies.get(0).hasAttribute("second-field-align");
    setsYearSuffix = xml.contains("variable=\"year-suffix\"");
  }

  /**
   * Checks an untrusted style.
   *
   * @throws IllegalArgumentException if it is not a style, or cannot be rendered
   */
  public static void check(String xml) {
    Element element = Xml.parse(xml).getDocumentElement();
    if (!"style".equals(element.getNodeName()) || Xml.children(element, "citation").isEmpty()) {
      throw new IllegalArgumentException("it is no CSL style with a <citation>");
    }
    StyleMacros.check(element);
  }

  /**
   * Returns a style in a language; in US English if there are no terms for the language.
   *
   * @param xml an independent style: one of the CSL project, or a {@linkplain #check checked} one
   * @param language BCP 47 tag
   */
  public static Style of(String xml, String language) {
    Map<String, Style> ofLanguage =
        CACHE.computeIfAbsent(language, any -> new ConcurrentHashMap<>());
    Style known = ofLanguage.get(xml);
    if (known == null) {
      known = new Style(xml, language);
      if (ofLanguage.size() >= CACHE_SIZE) {
        ofLanguage.clear();
      }
      ofLanguage.put(xml, known);
    }
    return known;
  }

  /** Locales are named by country: traditional Chinese is {@code zh-TW}. */
  private static String bundledTag(String language) {
    Locale locale = Locale.forLanguageTag(language);
    boolean chinese = locale.getLanguage().equals("zh");
    boolean traditional =
        locale.getScript().equals("Hant")
            || (locale.getScript().isEmpty() && Set.of("HK", "MO").contains(locale.getCountry()));
    return chinese && traditional ? "zh-TW" : language;
  }

  /** In the order of CSL 1.0.2, "Locale fallback". */
  private static Terms terms(Attributes root, String language) {
    Locale wanted = Locale.forLanguageTag(bundledTag(root.get("default-locale", language)));
    String primary = DIALECTS.getOrDefault(wanted.getLanguage(), "en-US");
    String exact = wanted.toLanguageTag();
    boolean known = primary.startsWith(wanted.getLanguage()) || bundled(exact) != null;
    Terms terms = new Terms(known ? wanted : Locale.US);
    List<String> tags = new ArrayList<>(List.of("en-US"));
    if (!primary.equals("en-US")) {
      tags.add(primary);
    }
    if (!exact.equals(primary)) {
      tags.add(exact);
    }
    for (String tag : tags) {
      String xml = bundled(tag);
      if (xml != null) {
        terms.add(Xml.parse(xml).getDocumentElement());
      }
    }
    List<Element> own = Xml.children(root.element(), "locale");
    for (String tag : List.of("", wanted.getLanguage(), exact)) {
      for (Element locale : own) {
        String of = locale.getAttribute("xml:lang");
        if (of.equals(tag) && (!tag.isEmpty() || !locale.hasAttribute("xml:lang"))) {
          terms.add(locale);
        }
      }
    }
    return terms;
  }

  private static @Nullable String bundled(String tag) {
    if (!tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*+")) {
      return null;
    }
    try (InputStream in = Style.class.getResourceAsStream("/locales-" + tag + ".xml")) {
      return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  public Terms terms() {
    return terms;
  }

  public Layout citation() {
    return citation;
  }

  /** Returns the layout of references; that of citations if the style has no bibliography. */
  public Layout references() {
    return bibliography == null ? citation : bibliography;
  }

  /** Whether the first field of a reference is its label. */
  public boolean hasFieldAlign() {
    return fieldAlign;
  }

  /** Whether the style places the year-suffix itself. */
  boolean setsYearSuffix() {
    return setsYearSuffix;
  }

  /** Whether it is a note style. */
  public boolean isOfNotes() {
    return root.get("class").equals("note");
  }

  boolean hyphenatesInitials() {
    return !root.get("initialize-with-hyphen").equals("false");
  }

  /**
   * Returns how particles are demoted: {@code never}, {@code sort-only} or {@code
   * display-and-sort}.
   */
  String demotedParticle() {
    return root.get("demote-non-dropping-particle", "display-and-sort");
  }

  String pageRangeFormat() {
    return root.get("page-range-format");
  }

  /** Returns an option of citations: {@code collapse}, {@code disambiguate-add-names}. */
  public Attributes citationOptions() {
    return citationOptions;
  }
}
