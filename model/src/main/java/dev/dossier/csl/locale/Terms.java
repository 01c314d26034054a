package dev.dossier.csl.locale;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Terms, date forms and options of a language, including those that a style overrides. */
public final class Terms {
  private record Term(String single, String multiple, String gender, String language) {}

  private record Ordinal(String suffix, String match) {}

  /** Fallbacks of forms (CSL 1.0.2, "Terms"). */
  private static final Map<String, String> FALLBACK =
      Map.of("verb-short", "verb", "verb", "long", "symbol", "short", "short", "long");

  private final Locale language;

  /** By name, then by form. */
  private final Map<String, Map<String, Term>> terms = new HashMap<>();

  /** By name, then by gender. */
  private final Map<String, Map<String, Ordinal>> ordinals = new HashMap<>();

  private final Map<String, Element> dates = new HashMap<>();
  private boolean punctuationInQuote;
  private boolean dayOneOnly;

  public Terms(Locale language) {
    this.language = language;
  }

  public Locale language() {
    return language;
  }

  /** Adds a {@code locale}, which overrides what has been added before. */
  public void add(Element locale) {
    for (Element child : Xml.children(locale)) {
      switch (child.getNodeName()) {
        case "terms" -> addTerms(child, locale.getAttribute("xml:lang"));
        case "date" -> dates.put(child.getAttribute("form"), child);
        case "style-options" -> {
          Attributes options = new Attributes(child);
          if (options.has("punctuation-in-quote")) {
            punctuationInQuote = options.isTrue("punctuation-in-quote");
          }
          if (options.has("limit-day-ordinals-to-day-1")) {
            dayOneOnly = options.isTrue("limit-day-ordinals-to-day-1");
          }
        }
        default -> {}
      }
    }
  }

  private void addTerms(Element parent, String tag) {
    List<Element> all = Xml.children(parent, "term");
    boolean redefinesOrdinals =
        all.stream().anyMatch(term -> term.getAttribute("name").equals("ordinal"));
    if (redefinesOrdinals) {
      ordinals.clear();
    }
    String ofLocale = Locale.forLanguageTag(tag).getLanguage();
    // A long form in the language is preferred to a short form in another.
    for (Element term : all) {
      Map<String, Term> known = terms.get(term.getAttribute("name"));
      if (known != null && !ofLocale.isEmpty()) {
        known.values().removeIf(form -> !form.language().equals(ofLocale));
      }
    }
    for (Element element : all) {
      Attributes attributes = new Attributes(element);
      String name = attributes.get("name");
      if (name.equals("ordinal") || name.startsWith("ordinal-")) {
        put(
            ordinals,
            name,
            attributes.get("gender-form"),
            new Ordinal(element.getTextContent(), attributes.get("match")));
      } else {
        String gender = attributes.get("gender-form");
        put(
            terms,
            gender.isEmpty() ? name : name + "/" + gender,
            attributes.get("form", "long"),
            term(element, attributes, ofLocale));
      }
    }
  }

  private static <T> void put(Map<String, Map<String, T>> map, String name, String form, T value) {
    map.computeIfAbsent(name, key -> new HashMap<>()).put(form, value);
  }

  private static Term term(Element element, Attributes attributes, String language) {
    String single = element.getTextContent();
    String multiple = single;
    for (Element child : Xml.children(element)) {
      if (child.getNodeName().equals("single")) {
        single = child.getTextContent();
      } else if (child.getNodeName().equals("multiple")) {
        multiple = child.getTextContent();
      }
    }
    return new Term(single, multiple, attributes.get("gender"), language);
  }

  private @Nullable Term find(String name, String form) {
    Map<String, Term> forms = terms.getOrDefault(name, Map.of());
    for (String wanted = form; wanted != null; wanted = FALLBACK.get(wanted)) {
      Term term = forms.get(wanted);
      if (term != null) {
        return term;
      }
    }
    return null;
  }

  public boolean has(String name) {
    return find(name, "long") != null;
  }

  /** Returns a term; empty if the language lacks it. */
  public String term(String name, String form, boolean plural) {
    Term term = find(name, form);
    return term == null ? "" : plural ? term.multiple() : term.single();
  }

  public String term(String name) {
    return term(name, "long", false);
  }

  /** Returns a date form; {@code null} if the language lacks it. */
  public @Nullable Element date(String form) {
    return dates.get(form);
  }

  public boolean punctuationInQuote() {
    return punctuationInQuote;
  }

  /** Whether only the first day of a month is an ordinal: {@code 1er janvier}. */
  public boolean ordinalOfDayOneOnly() {
    return dayOneOnly;
  }

  /** Returns an ordinal in the gender of its noun: {@code 2nd}. */
  public String ordinal(int number, String noun) {
    Term term = find(noun, "long");
    String gender = term == null ? "" : term.gender();
    return number + suffix(number, gender);
  }

  private @Nullable Ordinal ordinal(String name, String form) {
    return ordinals.getOrDefault(name, Map.of()).get(form);
  }

  private String suffix(int number, String gender) {
    for (String form : gender.isEmpty() ? List.of("") : List.of(gender, "")) {
      Ordinal two = ordinal("ordinal-" + Numbers.padded(number % 100, 2), form);
      if (two != null && (number < 100 || !two.match().equals("whole-number"))) {
        boolean fits = number % 100 >= 10 || number < 10 || two.match().equals("last-two-digits");
        if (fits) {
          return two.suffix();
        }
      }
      Ordinal one = ordinal("ordinal-" + Numbers.padded(number % 10, 2), form);
      boolean lastDigit =
          one != null && (one.match().isEmpty() || one.match().equals("last-digit"));
      if (one != null && lastDigit) {
        return one.suffix();
      }
      Ordinal any = ordinal("ordinal", form);
      if (any != null) {
        return any.suffix();
      }
    }
    return "";
  }

  /** Returns a long ordinal: {@code second}; {@code 11th} if the language has no word for it. */
  String longOrdinal(int number, String noun) {
    String word = term("long-ordinal-" + Numbers.padded(number, 2));
    return word.isEmpty() ? ordinal(number, noun) : word;
  }
}
