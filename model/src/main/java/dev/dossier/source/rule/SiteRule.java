package dev.dossier.source.rule;

import dev.dossier.Severity;
import dev.dossier.profile.spec.DocumentSpec;
import dev.dossier.profile.spec.Site;
import dev.dossier.source.bind.Reading;

/** Only pages are part of a site, and a feed must say where the site is. */
public final class SiteRule implements Rule {
  @Override
  public void check(Reading reading) {
    for (Reading.Bound document : reading.of(DocumentSpec.class)) {
      if (document.values().get("site") instanceof Site site) {
        check(reading, document, site);
      }
    }
  }

  private static void check(Reading reading, Reading.Bound document, Site site) {
    String path = document.site().path();
    Object format = document.values().get("format");
    boolean unreadable = reading.sites().containsKey(path + ".site.base-url");
    if (format != null && !format.equals("html")) {
      error(reading, document, "'site' in " + path + ": only documents of format html have one");
    } else if (site.feed() && site.baseUrl() == null && !unreadable) {
      error(reading, document, "'feed' in " + path + ".site needs a 'base-url'");
    }
  }

  private static void error(Reading reading, Reading.Bound document, String message) {
    reading.problems.add(document.site("site").problem(Severity.ERROR, message, null));
  }
}
