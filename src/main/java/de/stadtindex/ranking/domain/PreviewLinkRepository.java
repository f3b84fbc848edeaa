package de.stadtindex.ranking.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stores preview links by their hash. */
public interface PreviewLinkRepository extends Repository<PreviewLink, String> {

    PreviewLink save(PreviewLink link);

    Optional<PreviewLink> findByTokenHash(String tokenHash);
}
