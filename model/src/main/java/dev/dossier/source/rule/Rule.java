package dev.dossier.source.rule;

import dev.dossier.source.bind.BindingContext;

/** A check of several records of a profile. */
public interface Rule {
  /** Reports problems to the context. */
  void check(BindingContext context);
}
