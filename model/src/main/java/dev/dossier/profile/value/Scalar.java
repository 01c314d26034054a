package dev.dossier.profile.value;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A record that is written as one plain value.
 *
 * <p>It has a public static {@code parse(String)} which throws {@link IllegalArgumentException}
 * with a message for the writer of the profile: what was found and what is allowed.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Scalar {

  /** What the value is called in messages, with its article: {@code "a date"}. */
  String name();

  /** ECMA-262 pattern of the JSON Schema; empty if none. */
  String pattern() default "";

  /** {@code format} of the JSON Schema; empty if none. */
  String format() default "";

  /** A value as it may be written. */
  String example();
}
