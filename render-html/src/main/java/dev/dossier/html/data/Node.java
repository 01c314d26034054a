package dev.dossier.html.data;

import dev.dossier.document.Entry;
import dev.dossier.document.When;
import dev.dossier.html.site.SafeAddress;
import dev.dossier.text.RichText;
import dev.dossier.text.node.PlainTextWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A mutable node of a JSON-LD graph, which omits missing and empty values. */
final class Node {
  private final Map<String, Object> properties = new LinkedHashMap<>();

  Node() {}

  Node(String type) {
    properties.put("@type", type);
  }

  /** Returns a node that has only a name; {@code null} without a name. */
  static @Nullable Map<String, Object> named(String type, @Nullable String name) {
    return name == null ? null : new Node(type).put("name", name).properties();
  }

  /** Returns a node that has only a name; {@code null} without a name. */
  static @Nullable Map<String, Object> named(String type, @Nullable RichText name) {
    return named(type, name == null ? null : name.plain());
  }

  Node put(String property, @Nullable Object value) {
    if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
      Object plain = value instanceof RichText text ? text.plain() : value;
      properties.put(
          property,
          plain instanceof String text ? PlainTextWriter.withoutSoftHyphens(text) : plain);
    }
    return this;
  }

  /** Returns the start of an entry in ISO 8601, or {@code null}. */
  static @Nullable String start(Entry entry) {
    When when = entry.when();
    return when == null || when.start() == null ? null : when.start().iso();
  }

  /** Returns the end of an entry in ISO 8601, or {@code null}. */
  static @Nullable String end(Entry entry) {
    When when = entry.when();
    return when == null || when.end() == null ? null : when.end().iso();
  }

  /** Sets the URL, unless it is missing or unsafe. */
  Node url(@Nullable String address) {
    return put("url", SafeAddress.of(address));
  }

  /** Returns the properties in insertion order. */
  Map<String, Object> properties() {
    return properties;
  }
}
