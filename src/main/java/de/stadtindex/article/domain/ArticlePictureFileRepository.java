package de.stadtindex.article.domain;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Stores the files of pictures. */
public interface ArticlePictureFileRepository extends Repository<ArticlePictureFile, Long> {

    ArticlePictureFile save(ArticlePictureFile file);

    Optional<ArticlePictureFile> findByPictureIdAndWidth(long pictureId, int width);
}
