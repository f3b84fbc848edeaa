package de.stadtindex.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RestController;

/** Marks a controller that scripts call with a key; people who sign in are not admitted. */
@RestController
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface ScriptCalls {

    /** The authority a key must carry. */
    String authority() default "SCOPE_IMPORT";
}
