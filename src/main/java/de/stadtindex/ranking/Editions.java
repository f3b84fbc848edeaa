package de.stadtindex.ranking;

import de.stadtindex.core.EditionYear;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.domain.Edition;
import de.stadtindex.ranking.domain.EditionRepository;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The editions themselves, whether or not anything of them is public. */
@Service
@Transactional
public class Editions {

    private final EditionRepository editions;

    Editions(EditionRepository editions) {
        this.editions = editions;
    }

    /** Lets one instance at a time fill the database; held until the surrounding transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock() {
        editions.lock();
    }

    public boolean isEmpty() {
        return editions.count() == 0;
    }

    /** What the publisher stated of an edition; empty when there is none. */
    @Transactional(readOnly = true)
    public Optional<EditionFacts> find(EditionYear year) {
        return editions.findById(year.value()).map(EditionFacts::of);
    }

    /** All editions, the oldest first, whether or not anything of them is public. */
    @Transactional(readOnly = true)
    public List<EditionFacts> all() {
        return editions.findAll().stream()
                .map(EditionFacts::of)
                .sorted(Comparator.comparing(EditionFacts::year))
                .toList();
    }

    /** Enters an edition; it stays unseen until a version of it is live. */
    public void create(EditionFacts facts) {
        Edition edition = new Edition(facts.year(), facts.publishedOn(), facts.cities());
        edition.describeMethod(facts.indicators(), facts.parameters(), facts.dataPoints());
        edition.noteSummary(value(facts.mean()), value(facts.topTen()));
        editions.save(edition);
    }

    private static @Nullable BigDecimal value(@Nullable Score score) {
        return score == null ? null : score.value();
    }
}
