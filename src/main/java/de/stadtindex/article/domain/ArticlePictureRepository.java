package de.stadtindex.article.domain;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stores what is known of pictures. */
public interface ArticlePictureRepository extends Repository<ArticlePicture, Long> {

    ArticlePicture save(ArticlePicture picture);

    Optional<ArticlePicture> findById(long id);

    List<ArticlePicture> findByIdIn(Collection<Long> ids);
}
