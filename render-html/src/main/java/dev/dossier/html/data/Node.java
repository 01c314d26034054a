package dev.dossier.html.data;

import dev.dossier.document.Entry;
import dev.dossier.document.When;
import dev.dossier.html.site.SafeAddress;
import dev.dossier.text.RichText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node of a JSON-LD graph in the making; what is missing or empty is not said. */
final class Node {
  private final Map<String, Object> properties = new LinkedHashMap<>();

  Node() {}

  Node(String type) {
    properties.put("@type", type);
  }

  /** A node of which only the name is known; {@code null} if not even that. */
  static @Nullable Map<String, Object> named(String type, @Nullable String name) {
    return name == null ? null : new Node(type).put("name", name).properties();
  }

  /** The same for what is said in the language of a document, or another. */
  static @Nullable Map<String, Object> named(String type, @Nullable RichText name) {
    return named(type, name == null ? null : name.plain());
  }

  Node put(String property, @Nullable Object value) {
    if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
      Object plain = value instanceof RichText text ? text.plain() : value;
      properties.put(
          property, plain instanceof String text ? RichText.withoutSoftHyphens(text) : plain);
    }
    return this;
  }

  /** When an entry began, as ISO 8601; {@code null} if that is not known. */
  static @Nullable String start(Entry entry) {
    When when = entry.when();
    return when == null ? null : when.start();
  }

  /** When an entry ended, as ISO 8601; {@code null} if that is not known. */
  static @Nullable String end(Entry entry) {
    When when = entry.when();
    return when == null ? null : when.end();
  }

  /** Says where the thing is; nothing if that is nowhere, or an address that may not be told. */
  Node url(@Nullable String address) {
    return put("url", SafeAddress.of(address));
  }

  /** The properties, in the order in which they were put. */
  Map<String, Object> properties() {
    return properties;
  }
}
