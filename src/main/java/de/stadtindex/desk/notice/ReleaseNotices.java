package de.stadtindex.desk.notice;

import de.stadtindex.account.People;
import de.stadtindex.account.PersonEntry;
import de.stadtindex.audit.AuditWritten;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.task.TaskExecutor;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSender;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Sends notices once the act has happened for good, beside the request that did it: a mail server that is slow or away delays
 * nobody, and what was rolled back is told to nobody.
 */
@Component
@EnableConfigurationProperties(NoticeProperties.class)
class ReleaseNotices {

    private static final Logger LOG = LoggerFactory.getLogger(ReleaseNotices.class);

    private final ObjectProvider<MailSender> server;
    private final TaskExecutor executor;
    private final People people;
    private final NoticeLetters letters;
    private final Counter unsent;

    ReleaseNotices(
            ObjectProvider<MailSender> server,
            TaskExecutor applicationTaskExecutor,
            People people,
            NoticeLetters letters,
            MeterRegistry meters) {
        this.server = server;
        this.executor = applicationTaskExecutor;
        this.people = people;
        this.letters = letters;
        this.unsent = Counter.builder("stadtindex.letters.unsent")
                .description("Letters to colleagues that the mail server did not take")
                .register(meters);
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void onAct(AuditWritten act) {
        if (!Notice.readers(act.note().action()).isEmpty()) {
            server.ifAvailable(mail -> executor.execute(() -> send(mail, act)));
        }
    }

    private void send(MailSender mail, AuditWritten act) {
        for (String reader : readers(act)) {
            try {
                mail.send(letters.letter(act, reader));
            } catch (MailException failure) {
                unsent.increment();
                // What the mail server says names whom it was meant for
                LOG.warn(
                        "No notice of {} {}: {}",
                        act.note().action(),
                        act.note().subject(),
                        failure.getClass().getSimpleName());
            }
        }
    }

    /** Whoever acted knows it already. */
    private List<String> readers(AuditWritten act) {
        return people.everyone().stream()
                .filter(person -> person.state() == PersonEntry.State.ACTIVE)
                .filter(person -> !person.email().equals(act.actor()))
                .filter(person -> !Collections.disjoint(
                        person.roles(), Notice.readers(act.note().action())))
                .map(PersonEntry::email)
                .toList();
    }
}
