package dev.dossier.html.site;

import dev.dossier.profile.csl.CslName;
import dev.dossier.profile.value.EastAsianName;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names of authors, in one line. */
public final class Names {
  private Names() {}

  /** A name as it is spoken: {@code Cornelis van der Voorbeeld}. */
  public static String written(CslName name) {
    if (EastAsianName.has(name.family(), name.given())) {
      return name.family() + name.given();
    }
    return name.literal() != null
        ? name.literal()
        : Stream.of(
                name.given(),
                name.droppingParticle(),
                name.nonDroppingParticle(),
                name.family(),
                name.suffix())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" "));
  }
}
