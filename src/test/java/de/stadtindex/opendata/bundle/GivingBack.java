package de.stadtindex.opendata.bundle;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.core.EditionYear;
import de.stadtindex.dataimport.ImportOutcome.Checked;
import de.stadtindex.dataimport.Imports;
import de.stadtindex.dataimport.Uploads;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.opendata.Licences;
import de.stadtindex.opendata.UnpackedArchive;
import de.stadtindex.portal.web.PageReading;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Sends tables that were taken away back to the import. */
@Import({ClockTestConfiguration.class, ComingEdition.class, Licences.class})
abstract class GivingBack extends PageReading {

    private static final String ORIGIN = "https://stadtindex.example";

    @Autowired
    private DataStates states;

    @Autowired
    Results results;

    @Autowired
    private DataPackages packages;

    @Autowired
    private Licences licences;

    @Autowired
    private Uploads uploads;

    @Autowired
    private Imports imports;

    @AfterEach
    void closeAll() {
        licences.closeAll();
    }

    /** Opened first, since the version carries the terms it was found under. */
    final LiveVersion openVersion(int year) {
        licences.open(year);
        return states.current().find(new EditionYear(year)).orElseThrow();
    }

    final byte[] table(LiveVersion version) {
        return UnpackedArchive.of(packages.of(version, ORIGIN).archive()).bytes("results.csv");
    }

    final Checked check(int year, byte[] file) {
        long id = uploads.receive("editor@example.org", new EditionYear(year), null, "results.csv", file);
        Checked checked = (Checked) imports.look(id);
        uploads.discard("editor@example.org", id);
        return checked;
    }
}
