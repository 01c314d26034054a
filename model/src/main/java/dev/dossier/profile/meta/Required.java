package dev.dossier.profile.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a required key, whose value must not be empty unless that is allowed. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Required {
  /** The key that may be used instead; empty if there is none. */
  String unless() default "";

  /** Whether {@code ""} is allowed. */
  boolean mayBeEmpty() default false;
}
