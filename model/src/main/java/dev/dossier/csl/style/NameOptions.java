package dev.dossier.csl.style;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Options of names, inherited from style, citation, bibliography and sort keys. */
public record NameOptions(Map<String, String> values) {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

  static final NameOptions NONE = new NameOptions(Map.of());
  private static final Map<String, String> HANDED_DOWN =
      Map.of("name-form", "form", "name-delimiter", "delimiter", "names-delimiter", "names");
  private static final Map<String, String> OF_KEYS =
      Map.of(
          "names-min", "et-al-min",
          "names-use-first", "et-al-use-first",
          "names-use-last", "et-al-use-last");

  /**
   * Returns these options, overridden by those of a {@code style}, {@code citation}, {@code
   * bibliography} or {@code key}.
   */
  NameOptions within(Element element) {
    return with(element, false);
  }

  /** Returns these options, overridden by those of a {@code name}. */
  NameOptions withName(Element name) {
    return with(name, true);
  }

  private NameOptions with(Element element, boolean name) {
    Map<String, String> all = new HashMap<>(values);
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Node attribute = element.getAttributes().item(i);
      String key = attribute.getNodeName();
      String own = name ? key : HANDED_DOWN.getOrDefault(key, OF_KEYS.getOrDefault(key, key));
      boolean handedDown = name || (!key.equals("delimiter") && !key.equals("form"));
      if (handedDown) {
        all.put(own, attribute.getNodeValue());
      }
    }
    return new NameOptions(Map.copyOf(all));
  }

  /** Returns these options, and those of {@code outer} that are not set here. */
  public NameOptions over(NameOptions outer) {
    Map<String, String> all = new HashMap<>(outer.values);
    all.putAll(values);
    return new NameOptions(all);
  }

  String get(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  boolean isTrue(String name) {
    return "true".equals(values.get(name));
  }

  int number(String name) {
    String digits = values.getOrDefault(name, "");
    return NUMBER.matcher(digits).matches() ? Integer.parseInt(digits) : 0;
  }
}
