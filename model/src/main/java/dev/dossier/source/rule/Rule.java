package dev.dossier.source.rule;

import dev.dossier.source.bind.BindingContext;

/** Checks what records of a profile must agree on. */
public interface Rule {
  /** Adds what is wrong to the problems of the context. */
  void check(BindingContext context);
}
