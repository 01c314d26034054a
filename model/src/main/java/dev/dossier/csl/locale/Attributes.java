package dev.dossier.csl.locale;

import java.util.ArrayList;
import java.util.List;
import java.util.StringTokenizer;
import org.w3c.dom.Element;

/** The attributes of an element of a style. */
public record Attributes(Element element) {
  /** Returns the value; empty if there is none. */
  public String get(String name) {
    return element.getAttribute(name);
  }

  public String get(String name, String otherwise) {
    return has(name) ? get(name) : otherwise;
  }

  public boolean has(String name) {
    return element.hasAttribute(name);
  }

  public boolean isTrue(String name) {
    return get(name).equals("true");
  }

  /** Returns the words of the value. */
  public List<String> words(String name) {
    List<String> words = new ArrayList<>();
    StringTokenizer rest = new StringTokenizer(get(name));
    while (rest.hasMoreTokens()) {
      words.add(rest.nextToken());
    }
    return words;
  }

  int number(String name, int otherwise) {
    String digits = get(name).strip();
    return !digits.isEmpty() && digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
