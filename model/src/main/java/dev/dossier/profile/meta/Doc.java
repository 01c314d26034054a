package dev.dossier.profile.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The documentation of a record, a key or a word for users, in Markdown: one or two sentences.
 *
 * <p>A component without it has that of the interface method which it implements, so that keys that
 * many records share are documented once.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Doc {
  String value();
}
