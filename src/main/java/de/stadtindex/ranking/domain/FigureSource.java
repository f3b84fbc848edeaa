package de.stadtindex.ranking.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A publication in which figures were read. Read only: whole versions are written at a time. */
@Entity
@Immutable
@Table(name = "source")
@SuppressWarnings("UnusedVariable") // queries name the fields
class FigureSource {

    @Id
    private Long id;

    private String title;
    private @Nullable String url;

    protected FigureSource() {}
}
