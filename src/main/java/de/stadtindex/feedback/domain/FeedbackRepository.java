package de.stadtindex.feedback.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stores messages, finds and counts them, and forgets the old ones. */
public interface FeedbackRepository extends Repository<Feedback, Long> {

    Feedback save(Feedback feedback);

    long countByReceivedAtAfter(Instant instant);

    int countByDoneAtIsNull();

    Optional<Feedback> findById(long id);

    /** Messages with a lower number, the newest first. */
    @Query("select f from Feedback f where f.id < :before order by f.id desc")
    List<Feedback> findNewest(long before, Limit limit);

    void delete(Feedback feedback);

    /** Deletes what came in before the instant and returns how many messages that were. */
    @Modifying
    @Query("delete from Feedback f where f.receivedAt < :instant")
    int deleteReceivedBefore(Instant instant);
}
