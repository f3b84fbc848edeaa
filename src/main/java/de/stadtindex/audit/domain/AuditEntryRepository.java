package de.stadtindex.audit.domain;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds entries and finds them again; there is no way to change one. */
public interface AuditEntryRepository extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    /** Entries older than that number, newest first, that hold the text in any of their words; empty texts find everything. */
    @Query("""
        select e from AuditEntry e
        where e.id < :before and (:action = '' or e.action = :action)
            and (:text = '' or lower(concat(e.actor, ' ', e.subject, ' ', coalesce(e.valueBefore, ''), ' ',
                coalesce(e.valueAfter, ''), ' ', coalesce(e.reason, ''))) like :text escape '\\')
        order by e.id desc
        """)
    List<AuditEntry> find(long before, String action, String text, Limit limit);

    /** Entries about this subject and no other, newest first. */
    List<AuditEntry> findBySubjectOrderByIdDesc(String subject, Limit limit);

    /** How often one action was done to each subject whose name begins so, and when last. */
    @Query("""
        select new de.stadtindex.audit.domain.AuditTally(e.subject, count(e), max(e.happenedAt)) from AuditEntry e
        where e.action = :action and e.subject like concat(:beginning, '%') group by e.subject\
        """)
    List<AuditTally> tally(String action, String beginning);
}
