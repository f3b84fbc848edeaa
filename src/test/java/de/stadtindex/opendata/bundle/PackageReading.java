package de.stadtindex.opendata.bundle;

import de.stadtindex.ClockTestConfiguration;
import de.stadtindex.city.CityDirectory;
import de.stadtindex.core.EditionYear;
import de.stadtindex.embargo.ComingEdition;
import de.stadtindex.opendata.Licences;
import de.stadtindex.opendata.UnpackedArchive;
import de.stadtindex.platform.text.Wording;
import de.stadtindex.portal.web.PageReading;
import de.stadtindex.ranking.Categories;
import de.stadtindex.ranking.DataStates;
import de.stadtindex.ranking.LiveVersion;
import de.stadtindex.ranking.Results;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Builds packages of open editions and reads them with nothing but what they say of themselves. */
@Import({ClockTestConfiguration.class, ComingEdition.class, Licences.class})
abstract class PackageReading extends PageReading {

    static final String ORIGIN = "https://stadtindex.example";

    @Autowired
    private DataStates states;

    @Autowired
    Results results;

    @Autowired
    private CityDirectory directory;

    @Autowired
    private Categories categories;

    @Autowired
    private StableJson json;

    @Autowired
    Wording wording;

    @Autowired
    Licences licences;

    @BeforeEach
    void openSome() {
        licences.open(2023, 2024, 2025);
    }

    @AfterEach
    void closeAll() {
        licences.closeAll();
    }

    final DataPackage build(String part) {
        DataPackages packages = new DataPackages(results, directory, categories, wording, json);
        List<LiveVersion> versions = states.current().versions();
        return part.equals(DataPackages.ALL)
                ? packages.ofOpen(versions, ORIGIN).orElseThrow()
                : packages.of(version(part), ORIGIN);
    }

    final LiveVersion version(String year) {
        return states.current().find(EditionYear.parse(year).orElseThrow()).orElseThrow();
    }

    final UnpackedArchive unpacked(String part) {
        return UnpackedArchive.of(build(part).archive());
    }
}
