package de.stadtindex.ranking.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Adds announcements and finds them again; there is no way to change one. */
public interface ReleaseAnnouncementRepository extends Repository<ReleaseAnnouncement, Long> {

    ReleaseAnnouncement save(ReleaseAnnouncement announcement);

    /** Everything announced, newest first. */
    @Query("select a from ReleaseAnnouncement a order by a.id desc")
    List<ReleaseAnnouncement> findAll();

    /** Everything announced about one edition, newest first. */
    @Query("select a from ReleaseAnnouncement a where a.edition = :year order by a.id desc")
    List<ReleaseAnnouncement> findByEdition(int year);
}
