package de.stadtindex.article;

import de.stadtindex.article.domain.ArticlePicture;

/**
 * What is known of a picture.
 *
 * @param width in pixels
 * @param height in pixels
 * @param smallWidth of the smaller file, in pixels
 */
public record PictureEntry(long id, String mediaType, int width, int height, int smallWidth) {

    static PictureEntry of(ArticlePicture picture) {
        return new PictureEntry(
                picture.id(), picture.mediaType(), picture.width(), picture.height(), picture.smallWidth());
    }
}
