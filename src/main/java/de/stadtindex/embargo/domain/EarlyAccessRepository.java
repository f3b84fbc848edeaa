package de.stadtindex.embargo.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored early accesses; none is ever removed. */
public interface EarlyAccessRepository extends Repository<EarlyAccess, Long> {

    EarlyAccess save(EarlyAccess access);

    Optional<EarlyAccess> findByIdAndEdition(long id, int edition);

    @Query("select a from EarlyAccess a order by a.edition desc, a.opensAt, a.name, a.id")
    List<EarlyAccess> findAll();

    @Query("select a from EarlyAccess a where a.edition = :edition order by a.opensAt, a.name, a.id")
    List<EarlyAccess> findByEdition(int edition);

    @Query("select a from EarlyAccess a where a.email = :email and a.endedAt is null order by a.edition desc, a.ags")
    List<EarlyAccess> findNotEnded(String email);
}
