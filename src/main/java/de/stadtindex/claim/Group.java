package de.stadtindex.claim;

import de.stadtindex.city.CityEntry;
import de.stadtindex.city.SizeClass;
import de.stadtindex.core.FederalState;

/** Cities among which one is best, second best and so on. */
public sealed interface Group {

    boolean contains(CityEntry city);

    /** The cities of a federal state. */
    record OfState(FederalState state) implements Group {

        @Override
        public boolean contains(CityEntry city) {
            return city.state() == state;
        }
    }

    /** The cities of like size. */
    record OfSize(SizeClass size) implements Group {

        @Override
        public boolean contains(CityEntry city) {
            return city.sizeClass().filter(own -> own == size).isPresent();
        }
    }
}
