/**
 * Parses and checks Markdown, and converts it to rich text, whose nodes are in {@code text.node}.
 * Texts of a profile enter; {@link dev.dossier.text.RichText} leaves. The only package that uses
 * commonmark-java.
 *
 * <p>Internal, except {@link dev.dossier.text.RichText}: may change with any version.
 */
@NullMarked
package dev.dossier.text;

import org.jspecify.annotations.NullMarked;
