package dev.dossier.csl.style;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Elements that are read when they are first rendered, as few of a style's thousands of elements
 * are needed. Thread-safe.
 */
final class LazyElements {
  private final StyleReader reader;
  private final Element parent;
  private final @Nullable Element substituted;
  private volatile @Nullable List<RenderingElement> read;

  /**
   * Creates the children of an element.
   *
   * @param substituted the {@code names} that they substitute; {@code null} if there is none
   */
  LazyElements(StyleReader reader, Element parent, @Nullable Element substituted) {
    this.reader = reader;
    this.parent = parent;
    this.substituted = substituted;
  }

  List<RenderingElement> get() {
    List<RenderingElement> known = read;
    if (known == null) {
      known = reader.parts(parent, substituted);
      read = known;
    }
    return known;
  }
}
