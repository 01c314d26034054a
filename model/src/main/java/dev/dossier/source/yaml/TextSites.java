package dev.dossier.source.yaml;

import dev.dossier.profile.value.Text;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the texts of a profile stand. */
public final class TextSites {
  // Two texts may be equal, and stand in two places.
  private final IdentityHashMap<Text, Site> sites = new IdentityHashMap<>();

  public void add(Text text, Site site) {
    sites.put(text, site);
  }

  /** A text, or a list of them, as names: see {@link Text#isName}. All else stays as it is. */
  public @Nullable Object asNames(@Nullable Object value) {
    if (value instanceof List<?> values) {
      return values.stream().map(this::asNames).toList();
    }
    if (!(value instanceof Text text)) {
      return value;
    }
    Text name = text.asName();
    Site site = sites.remove(text);
    if (site != null) {
      sites.put(name, site);
    }
    return name;
  }

  /** Where a text stands; {@code null} if it is of no file. */
  public @Nullable Site site(Text text) {
    return sites.get(text);
  }
}
