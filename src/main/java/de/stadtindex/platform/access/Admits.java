package de.stadtindex.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says who may use a controller, or one of its methods; on the method it replaces what the class says. */
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Admits {

    /** Any one of these suffices; without a list everybody who signed in. */
    Role[] value() default {Role.ADMINISTRATOR, Role.EDITOR, Role.APPROVER, Role.PRESS};
}
