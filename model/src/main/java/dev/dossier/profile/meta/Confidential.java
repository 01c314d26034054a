package dev.dossier.profile.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value may be kept out of the profile: in its overlay, or in a variable ({@code
 * ${env.PHONE}}).
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Confidential {
  /**
   * Whether documents print it unasked. Then an overlay may give it, but not replace what the
   * profile says: one public fact, said once.
   */
  boolean published() default false;
}
