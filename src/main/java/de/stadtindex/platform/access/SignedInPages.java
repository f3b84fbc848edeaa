package de.stadtindex.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Marks a controller whose pages need a person who signed in; {@link Admits} says whom. In both languages like all pages. */
@Controller
@RequestMapping({"", "/en"})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface SignedInPages {}
