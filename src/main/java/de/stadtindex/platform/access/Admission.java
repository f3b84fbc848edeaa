package de.stadtindex.platform.access;

import de.stadtindex.platform.web.PublicApi;
import de.stadtindex.platform.web.PublicPages;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/** What a controller's method decides about its readers. */
public sealed interface Admission {

    /** Anyone, signed in or not. */
    record Everyone() implements Admission {}

    /** People with one of these roles. */
    record Only(Set<Role> roles) implements Admission {}

    /** Scripts with a key that carries this authority. */
    record Scripts(String authority) implements Admission {}

    /** Nobody has decided yet, so nobody gets in. */
    record Undecided() implements Admission {}

    /** The decision that stands at this method or at its class. */
    static Admission of(HandlerMethod method) {
        if (method.getBeanType().isAnnotationPresent(PublicPages.class)
                || method.getBeanType().isAnnotationPresent(PublicApi.class)) {
            return new Everyone();
        }
        ScriptCalls scripts = method.getBeanType().getAnnotation(ScriptCalls.class);
        return scripts == null ? ofPeople(method) : new Scripts(scripts.authority());
    }

    private static Admission ofPeople(HandlerMethod method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Admits.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Admits.class)))
                .<Admission>map(admits -> new Only(Set.of(admits.value())))
                .orElseGet(Undecided::new);
    }

    /** Whether somebody with these authorities gets in; the empty set is somebody who has not signed in. */
    default boolean admits(Set<String> authorities) {
        return switch (this) {
            case Everyone() -> true;
            case Only(Set<Role> roles) ->
                !Collections.disjoint(roles.stream().map(Role::authority).collect(Collectors.toSet()), authorities);
            case Scripts(String authority) -> authorities.contains(authority);
            case Undecided() -> false;
        };
    }
}
