package de.stadtindex.article.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.time.Instant;

/** What somebody was typing when they last paused. */
@Entity
@IdClass(ArticleAutosave.Key.class)
@SuppressWarnings("UnusedVariable") // queries name the fields
public class ArticleAutosave {

    /** There is one for each person and article. */
    public record Key(long articleId, String person) implements Serializable {}

    @Id
    private long articleId;

    @Id
    private String person;

    private int revision;
    private String document;
    private Instant savedAt;

    protected ArticleAutosave() {}

    /** The revision they began from. */
    public int revision() {
        return revision;
    }

    public String document() {
        return document;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
