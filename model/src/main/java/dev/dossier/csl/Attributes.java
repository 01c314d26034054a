package dev.dossier.csl;

import java.util.List;
import org.w3c.dom.Element;

/** The attributes of an element of a style. */
record Attributes(Element element) {
  /** Its value; empty if there is none. */
  String get(String name) {
    return element.getAttribute(name);
  }

  String get(String name, String otherwise) {
    return has(name) ? get(name) : otherwise;
  }

  boolean has(String name) {
    return element.hasAttribute(name);
  }

  boolean isTrue(String name) {
    return get(name).equals("true");
  }

  /** Its words. */
  List<String> words(String name) {
    String value = get(name).strip();
    return value.isEmpty() ? List.of() : List.of(value.split("\\s+"));
  }

  int number(String name, int otherwise) {
    String digits = get(name).strip();
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : otherwise;
  }
}
