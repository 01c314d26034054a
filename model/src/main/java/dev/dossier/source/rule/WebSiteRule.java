package dev.dossier.source.rule;

import dev.dossier.profile.spec.WebSite;
import dev.dossier.source.bind.BindingContext;

/** Checks that a document with a feed has the address of its web site. */
public final class WebSiteRule implements Rule {
  @Override
  public void check(BindingContext context) {
    for (BindingContext.Bound site : context.of(WebSite.class)) {
      // A base URL without a value has already been reported.
      if (Boolean.TRUE.equals(site.values().get("feed"))
          && !site.written().containsKey("base-url")) {
        context.error(site.place(), "'feed' in " + site.place().path() + " needs a 'base-url'");
      }
    }
  }
}
