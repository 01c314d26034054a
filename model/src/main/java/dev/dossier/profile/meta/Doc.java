package dev.dossier.profile.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a key or a record means to the person who writes a profile; one or two sentences, in
 * Markdown.
 *
 * <p>That of a component stands at its field: what reads a profile looks at the rules of the
 * component alone, and need not make all this text.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Doc {
  String value();
}
