package de.stadtindex.opendata.web.api.protocol;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says which parameters an address takes; others are refused by name, so that a slip of the pen is not taken for an answer. */
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Takes {

    String VERSION = "version";
    String LANGUAGE = "lang";

    String[] value() default {};
}
