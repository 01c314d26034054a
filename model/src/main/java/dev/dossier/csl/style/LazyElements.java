package dev.dossier.csl.style;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Parts that are read when they are first set: of the thousands of elements of a style the works of
 * a person need few. Safe for use by several threads.
 */
final class LazyElements {
  private final StyleReader reader;
  private final Element parent;
  private final @Nullable Element substituted;
  private volatile @Nullable List<RenderingElement> read;

  /**
   * The parts in an element.
   *
   * @param substituted the {@code names} that they stand in for; {@code null} if they do not
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
