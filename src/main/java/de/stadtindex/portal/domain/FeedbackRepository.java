package de.stadtindex.portal.domain;

import java.time.Instant;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores messages, counts the recent ones and forgets the old ones. */
public interface FeedbackRepository extends Repository<Feedback, Long> {

    Feedback save(Feedback feedback);

    long countByReceivedAtAfter(Instant instant);

    /** Deletes what came in before the instant and returns how many messages that were. */
    @Modifying
    @Query("delete from Feedback f where f.receivedAt < :instant")
    int deleteReceivedBefore(Instant instant);
}
