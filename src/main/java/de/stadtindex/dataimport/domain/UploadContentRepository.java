package de.stadtindex.dataimport.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stores the bytes of uploaded files. */
public interface UploadContentRepository extends Repository<UploadContent, Long> {

    UploadContent save(UploadContent content);

    Optional<UploadContent> findByUploadId(long uploadId);
}
