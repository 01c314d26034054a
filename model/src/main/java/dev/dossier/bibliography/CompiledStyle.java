package dev.dossier.bibliography;

import de.undercouch.citeproc.csl.internal.SKey;
import de.undercouch.citeproc.csl.internal.SStyle;
import de.undercouch.citeproc.csl.internal.locale.LLocale;
import de.undercouch.citeproc.csl.internal.locale.LTerm;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * A style ready for use in one language: parsed once, with the terms of its locale.
 *
 * <p>citeproc-java's parsed styles keep state while they render: use one in one thread at a time,
 * synchronized on it.
 *
 * @param style the parsed style
 * @param locale terms and date forms
 * @param bibliographySort sort keys of the bibliography; empty if works stay in the order cited
 * @param citationSort sort keys of the works of one citation
 * @param citeDelimiter what stands between works of one citation
 * @param nameRules what citeproc-java does not know of the style's names
 * @param ordinalEdition whether editions are ordinals: {@code 2nd}
 * @param yearSuffixes whether works that a citation cannot tell apart get {@code 2025a}, {@code
 *     2025b}
 * @param inNotes whether citations are meant to be footnotes
 */
record CompiledStyle(
    SStyle style,
    LLocale locale,
    List<SKey> bibliographySort,
    List<SKey> citationSort,
    String citeDelimiter,
    NameRules nameRules,
    boolean ordinalEdition,
    boolean yearSuffixes,
    boolean inNotes) {
  CompiledStyle {
    bibliographySort = List.copyOf(bibliographySort);
    citationSort = List.copyOf(citationSort);
  }

  /** Chicago takes some 20 ms to parse, and a build has few styles. */
  private static final Map<String, CompiledStyle> CACHE = new ConcurrentHashMap<>();

  private static final int CACHE_SIZE = 16;

  /**
   * What a style says of names beyond what citeproc-java knows.
   *
   * @param demote {@code never}, {@code sort-only} or {@code display-and-sort}
   * @param etAlMin from how many names on some are left out, if the last is shown; else 0
   * @param etAlUseFirst how many are shown before those left out
   */
  record NameRules(String demote, int etAlMin, int etAlUseFirst) {
    static NameRules of(Element root) {
      String demote = root.getAttribute("demote-non-dropping-particle");
      int min = 0;
      int first = 0;
      if (root.getElementsByTagName("bibliography").item(0) instanceof Element bibliography
          && "true".equals(bibliography.getAttribute("et-al-use-last"))) {
        min = number(bibliography.getAttribute("et-al-min"));
        first = number(bibliography.getAttribute("et-al-use-first"));
      }
      return new NameRules(demote.isEmpty() ? "display-and-sort" : demote, min, first);
    }

    private static int number(String digits) {
      return digits.matches("\\d{1,4}") ? Integer.parseInt(digits) : 0;
    }
  }

  /** Whether a particle that belongs to the family name yet stands behind the given name. */
  boolean demotes(boolean inSort) {
    return nameRules.demote().equals("display-and-sort")
        || (inSort && nameRules.demote().equals("sort-only"));
  }

  /** How many of so many names stand before those left out and the last; 0 if none is left out. */
  int useFirstAndLast(int names) {
    return nameRules.etAlMin() > 0 && names >= nameRules.etAlMin() ? nameRules.etAlUseFirst() : 0;
  }

  /** A number as an ordinal in the style's language: {@code 2nd}; any other text as it is. */
  String ordinal(String text) {
    if (!text.matches("\\d{1,4}")) {
      return text;
    }
    int number = Integer.parseInt(text);
    for (String name :
        List.of(
            "ordinal-" + twoDigits(number % 100), "ordinal-" + twoDigits(number % 10), "ordinal")) {
      String suffix = term(name);
      boolean teen = name.length() > 8 && number % 100 != number % 10 && number % 100 > 9;
      boolean lastDigit = name.endsWith(twoDigits(number % 10));
      boolean wrongTeen = teen && lastDigit && number % 100 > 10 && number % 100 < 14;
      if (!suffix.isEmpty() && !wrongTeen) {
        return number + suffix;
      }
    }
    return text;
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }

  /** A term in the singular; empty if the locale has none. */
  String term(String name) {
    LTerm term = locale.getTerms().getOrDefault(LTerm.Form.LONG, Map.of()).get(name);
    return term == null ? "" : term.getSingle();
  }

  /**
   * The style in this language; in US English if there are no terms for the language.
   *
   * @throws IllegalArgumentException if the style is broken; see {@link #check}
   */
  static CompiledStyle of(CitationStyle style, String language) {
    String key = language + "\n" + style.xml();
    CompiledStyle known = CACHE.get(key);
    if (known == null) {
      known = compile(style.xml(), language);
      if (CACHE.size() >= CACHE_SIZE) {
        CACHE.clear();
      }
      CACHE.put(key, known);
    }
    return known;
  }

  /**
   * Checks that a style can be used.
   *
   * @throws UnknownStyleException if it is not XML, no independent CSL style, or has macros that
   *     cannot be carried out
   */
  static void check(String name, String xml) throws UnknownStyleException {
    try {
      of(new CitationStyle(name, xml), "en");
    } catch (RuntimeException e) {
      // citeproc-java throws whatever its reading of a wrong element comes to.
      throw new UnknownStyleException(
          "citation style '" + name + "' cannot be used: " + e.getMessage(), null);
    }
  }

  private static CompiledStyle compile(String xml, String language) {
    Document document = parse(xml);
    Element root = document.getDocumentElement();
    if (!"style".equals(root.getNodeName())
        || root.getElementsByTagName("citation").getLength() == 0) {
      throw new IllegalArgumentException("it is no CSL style with a <citation>");
    }
    Element citation = (Element) root.getElementsByTagName("citation").item(0);
    boolean suffixes = "true".equals(citation.getAttribute("disambiguate-add-year-suffix"));
    StyleMacros.check(root);
    StyleRepairs.apply(document);
    SStyle style = new SStyle(document);
    return new CompiledStyle(
        style,
        locale(style, language),
        sortKeys(root, "bibliography"),
        sortKeys(root, "citation"),
        citation.getElementsByTagName("layout").item(0) instanceof Element layout
            ? layout.getAttribute("delimiter")
            : "",
        NameRules.of(root),
        hasOrdinalEdition(root),
        suffixes,
        "note".equals(root.getAttribute("class")));
  }

  private static boolean hasOrdinalEdition(Element root) {
    NodeList numbers = root.getElementsByTagName("number");
    for (int i = 0; i < numbers.getLength(); i++) {
      Element number = (Element) numbers.item(i);
      if ("edition".equals(number.getAttribute("variable"))
          && "ordinal".equals(number.getAttribute("form"))) {
        return true;
      }
    }
    return false;
  }

  private static List<SKey> sortKeys(Element root, String parent) {
    List<SKey> keys = new ArrayList<>();
    NodeList parents = root.getElementsByTagName(parent);
    if (parents.getLength() > 0) {
      NodeList all = ((Element) parents.item(0)).getElementsByTagName("key");
      for (int i = 0; i < all.getLength(); i++) {
        keys.add(new SKey(all.item(i)));
      }
    }
    return keys;
  }

  /** In the order of the CSL specification, "Locale Fallback". */
  private static LLocale locale(SStyle style, String language) {
    String wanted = style.getDefaultLocale() == null ? language : style.getDefaultLocale();
    Locale target = Locale.forLanguageTag(wanted);
    String primary = LLocale.PRIMARY_DIALECTS.get(target.getLanguage());
    LLocale locale = null;
    for (String tag : new String[] {"en-US", primary, target.toLanguageTag()}) {
      LLocale next = tag == null ? null : bundled(tag);
      if (next != null) {
        locale =
            locale == null || !locale.getLang().getLanguage().equals(next.getLang().getLanguage())
                ? next
                : locale.merge(next);
      }
    }
    if (locale == null) {
      throw new IllegalStateException("the CSL locales are not on the class path");
    }
    for (LLocale own : style.getLocales()) {
      if (own.getLang() == null) {
        locale = locale.merge(own);
      }
    }
    for (LLocale own : style.getLocales()) {
      Locale lang = own.getLang();
      if (lang != null
          && lang.getLanguage().equals(locale.getLang().getLanguage())
          && (lang.getCountry().isEmpty()
              || lang.getCountry().equals(locale.getLang().getCountry()))) {
        locale = locale.merge(own);
      }
    }
    return locale;
  }

  private static @Nullable LLocale bundled(String tag) {
    if (!tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      return null;
    }
    try (InputStream in = CompiledStyle.class.getResourceAsStream("/locales-" + tag + ".xml")) {
      return in == null
          ? null
          : new LLocale(parse(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Parses XML that may be anybody's: no document type, so no entities and no files. */
  private static Document parse(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(null);
      return builder.parse(new InputSource(new StringReader(xml)));
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    } catch (SAXException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
