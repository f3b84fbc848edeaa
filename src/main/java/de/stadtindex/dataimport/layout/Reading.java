package de.stadtindex.dataimport.layout;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a text was understood as: a value, nothing at all, or a fault; a value may have a fault, too, that only warns.
 *
 * @param understood null where there is no value
 * @param wrong null where nothing is wrong
 */
record Reading<T>(@Nullable T understood, @Nullable Fault wrong) {

    static <T> Reading<T> of(T value) {
        return new Reading<>(value, null);
    }

    static <T> Reading<T> nothing() {
        return new Reading<>(null, null);
    }

    static <T> Reading<T> faulty(Fault fault) {
        return new Reading<>(null, fault);
    }

    boolean isNothing() {
        return understood == null && wrong == null;
    }

    Optional<T> value() {
        return Optional.ofNullable(understood);
    }

    Optional<Fault> fault() {
        return Optional.ofNullable(wrong);
    }
}
