package de.stadtindex.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Marks a controller that any program may ask, without a key and in one language: its addresses are no pages. */
@RestController
@RequestMapping(PublicApi.PATH)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PublicApi {

    /** Where all of its addresses begin. */
    String PATH = "/api/v1";
}
