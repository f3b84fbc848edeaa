package de.stadtindex.article.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What is known of a lead picture; its files are apart, so that pages stay light. */
@Entity
public class ArticlePicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String mediaType;
    private int width;
    private int height;
    private int smallWidth;

    @SuppressWarnings("UnusedVariable") // only read in the database
    private String uploadedBy;

    @SuppressWarnings("UnusedVariable") // only read in the database
    private Instant uploadedAt;

    protected ArticlePicture() {}

    public ArticlePicture(
            String mediaType, int width, int height, int smallWidth, String uploadedBy, Instant uploadedAt) {
        this.mediaType = mediaType;
        this.width = width;
        this.height = height;
        this.smallWidth = smallWidth;
        this.uploadedBy = uploadedBy;
        this.uploadedAt = uploadedAt;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String mediaType() {
        return mediaType;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** Width of the smaller file in pixels. */
    public int smallWidth() {
        return smallWidth;
    }
}
