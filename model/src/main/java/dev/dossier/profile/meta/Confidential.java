package dev.dossier.profile.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a value that may be outside of the profile: in its overlay, or in a variable ({@code
 * ${env.PHONE}}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Confidential {
  /**
   * Whether documents print it by default. An overlay may then add the value, but not replace that
   * of the profile, so that public facts have one source.
   */
  boolean published() default false;
}
