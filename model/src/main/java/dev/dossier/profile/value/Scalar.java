package dev.dossier.profile.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a record that is written as a YAML scalar.
 *
 * <p>The record must have a public static method {@code parse(String)}, which throws {@link
 * IllegalArgumentException} with a message for the author of the profile: what was found and what
 * is allowed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Scalar {

  /** The term for the value in messages, with its article: {@code "a date"}. */
  String name();

  /** The {@code pattern} in the JSON Schema, in ECMA-262 syntax; empty if there is none. */
  String pattern() default "";

  /** The {@code format} in the JSON Schema; empty if there is none. */
  String format() default "";

  /** A valid value. */
  String example();
}
