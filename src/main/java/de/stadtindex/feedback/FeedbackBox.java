package de.stadtindex.feedback;

import de.stadtindex.feedback.domain.Feedback;
import de.stadtindex.feedback.domain.FeedbackRepository;
import de.stadtindex.platform.access.NetworkAllowance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in messages about barriers. Who sends them is not stored, but nobody alone may fill the box: it is bounded as a whole, and in
 * memory for each network.
 */
@Service
@Transactional
public class FeedbackBox {

    /** Longest message that is taken in, in UTF-16 units. */
    public static final int MESSAGE_LENGTH = Feedback.MESSAGE_LENGTH;

    /** Longest name of a page that is taken in, in UTF-16 units. */
    public static final int PAGE_LENGTH = Feedback.PAGE_LENGTH;

    /** Longest e-mail address that is taken in, in UTF-16 units. */
    public static final int EMAIL_LENGTH = Feedback.EMAIL_LENGTH;

    /** Messages taken in within an hour, all senders together; senders at the same instant may exceed it slightly. */
    public static final int HOURLY_LIMIT = 60;

    /** The same from one network. */
    public static final int HOURLY_LIMIT_OF_ONE = 10;

    private static final int NETWORKS = 10_000;
    private static final Logger LOG = LoggerFactory.getLogger(FeedbackBox.class);
    private static final Duration WINDOW = Duration.ofHours(1);
    private static final Period RETENTION = Period.ofMonths(12);

    private final FeedbackRepository messages;
    private final Clock clock;
    private final NetworkAllowance allowance;

    FeedbackBox(FeedbackRepository messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
        this.allowance = new NetworkAllowance(HOURLY_LIMIT_OF_ONE, WINDOW, NETWORKS, clock);
    }

    /** Stores the letter unless the box is full for this hour, for all or for the network of this address. */
    public FeedbackReceipt put(FeedbackLetter letter, String networkAddress) {
        Instant now = clock.instant();
        if (!allowance.ask(networkAddress).admitted()) {
            return FeedbackReceipt.BOX_FULL;
        }
        if (messages.countByReceivedAtAfter(now.minus(WINDOW)) >= HOURLY_LIMIT) {
            LOG.warn("Feedback refused: {} messages within the last hour", HOURLY_LIMIT);
            return FeedbackReceipt.BOX_FULL;
        }
        Feedback stored =
                messages.save(new Feedback(now, letter.language(), letter.page(), letter.message(), letter.email()));
        LOG.info("Feedback {} on accessibility stored", stored.id());
        return FeedbackReceipt.STORED;
    }

    /** Deletes messages older than twelve months, as the privacy page promises. */
    @Scheduled(cron = "0 17 3 * * *", zone = "Europe/Berlin")
    public void forgetOld() {
        Instant limit =
                clock.instant().atOffset(ZoneOffset.UTC).minus(RETENTION).toInstant();
        int forgotten = messages.deleteReceivedBefore(limit);
        if (forgotten > 0) {
            LOG.info("{} messages older than twelve months deleted", forgotten);
        }
    }
}
