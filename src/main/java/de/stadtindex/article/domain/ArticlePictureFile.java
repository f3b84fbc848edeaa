package de.stadtindex.article.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

/** One file of a picture. */
@Entity
@SuppressWarnings("UnusedVariable") // queries name the fields
public class ArticlePictureFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long pictureId;
    private int width;
    private byte[] bytes;

    protected ArticlePictureFile() {}

    public ArticlePictureFile(long pictureId, int width, byte[] bytes) {
        this.pictureId = pictureId;
        this.width = width;
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
