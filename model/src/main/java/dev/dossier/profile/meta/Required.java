package dev.dossier.profile.meta;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The key must be there and, unless it may be empty, its value must not be empty. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Required {
  /** The key beside which it may be left out; empty if there is none. */
  String unless() default "";

  /** Whether {@code ""} is a value. */
  boolean mayBeEmpty() default false;
}
