package dev.dossier.text.node;

import java.util.ArrayList;
import java.util.List;

/** Builds a list of inlines in which adjacent texts are merged and no text is empty. */
public final class InlineBuilder {
  private final List<Inline> inlines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();

  /** Appends text. */
  public InlineBuilder text(String more) {
    text.append(more);
    return this;
  }

  /** Appends a node. */
  public InlineBuilder add(Inline node) {
    if (node instanceof Inline.Text more) {
      return text(more.text());
    }
    flush();
    inlines.add(node);
    return this;
  }

  /** Appends nodes. */
  public InlineBuilder addAll(List<Inline> nodes) {
    nodes.forEach(this::add);
    return this;
  }

  private void flush() {
    if (!text.isEmpty()) {
      inlines.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  /** Returns the inlines. */
  public List<Inline> build() {
    flush();
    return List.copyOf(inlines);
  }

  /** Returns the inlines without leading and trailing white space. */
  public List<Inline> stripped() {
    flush();
    List<Inline> all = new ArrayList<>(inlines);
    strip(all, 0, true);
    strip(all, all.size() - 1, false);
    return List.copyOf(all);
  }

  private static void strip(List<Inline> all, int at, boolean leading) {
    if (at >= 0 && at < all.size() && all.get(at) instanceof Inline.Text text) {
      String left = leading ? text.text().stripLeading() : text.text().stripTrailing();
      if (left.isEmpty()) {
        all.remove(at);
      } else {
        all.set(at, new Inline.Text(left));
      }
    }
  }
}
