/**
 * The vocabulary: what a profile can say, as records.
 *
 * <p>These records are the only definition of the format. The reader binds YAML to them by
 * reflection, and the JSON Schema and the reference page are written from them. A component's key
 * is its name in kebab-case ({@code citationStyle} is {@code citation-style}) unless {@link
 * dev.dossier.profile.meta.Key} says otherwise; its documentation stands in {@link
 * dev.dossier.profile.meta.Doc}; its rule in its type and in {@link dev.dossier.profile.meta.Required},
 * {@link dev.dossier.profile.meta.RefersTo}, {@link dev.dossier.profile.meta.AnyOf} and {@link
 * dev.dossier.profile.meta.Shorthand}.
 *
 * <p>Records hold facts only: no layout, no HTML, no language of output. A missing value is {@code
 * null}, a missing list is empty. All records are immutable.
 */
@NullMarked
package dev.dossier.profile;

import org.jspecify.annotations.NullMarked;
