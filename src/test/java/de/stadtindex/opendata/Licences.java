package de.stadtindex.opendata;

import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.EditionEntry;
import de.stadtindex.ranking.EditionLicence;
import de.stadtindex.ranking.EditionRegister;
import org.springframework.boot.test.context.TestComponent;

/** Opens editions and closes them again, as people do at the desk. */
@TestComponent
public class Licences {

    public static final String TERMS = "CC BY 4.0";

    private final EditionRegister register;

    Licences(EditionRegister register) {
        this.register = register;
    }

    /** From now on editions may be handed out as a whole. */
    public void open(int... years) {
        openUnder(TERMS, years);
    }

    public void openUnder(String terms, int... years) {
        for (int year : years) {
            state(new EditionYear(year), new EditionLicence.Open(terms));
        }
    }

    /** As every edition is to begin with. */
    public void closeAll() {
        register.all().forEach(edition -> state(edition.year(), new EditionLicence.Closed(null)));
    }

    private void state(EditionYear year, EditionLicence licence) {
        EditionEntry edition = register.find(year).orElseThrow();
        register.change(edition.revision(), edition.facts(), licence);
    }
}
