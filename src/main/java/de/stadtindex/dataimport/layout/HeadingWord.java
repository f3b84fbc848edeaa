package de.stadtindex.dataimport.layout;

import static java.util.stream.Collectors.toUnmodifiableMap;

import de.stadtindex.core.Spelling;
import de.stadtindex.dataimport.rule.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which headings say what stands below them, in German and English. */
enum HeadingWord {
    /** Place in a ranking. */
    RANK(
            Field.RANK,
            "Rang, Platz, Platzierung, Rangplatz, Position, Pos, Ranking, Rangliste, Rank, Place, Placement, Standing"),
    /** Points. */
    SCORE(
            Field.SCORE,
            "Index, Indexwert, Indexwerte, Indexpunkte, Punkte, Punktwert, Punktzahl, Wert, Werte, Score, Scores,"
                    + " Points, Value"),
    /** Previous rank minus current rank. */
    TENDENCY(Field.TENDENCY, "Tendenz, Trend, Veränderung, Entwicklung, Tendency, Change"),
    /** Name of the city. */
    CITY(
            Field.CITY,
            "Stadt, Städte, Stadtname, Großstadt, Kommune, Gemeinde, Ort, Name, City, Cities, Town, Municipality"),
    /** Official key of the city. */
    AGS(
            Field.AGS,
            "AGS, Gemeindeschlüssel, Stadtschlüssel, Schlüssel, Schlüsselnummer, Gemeindekennziffer, Kennziffer, GKZ,"
                    + " Key"),
    /** Name of the ranking. */
    CATEGORY(Field.CATEGORY, "Kategorie, Themenbereich, Bereich, Themenfeld, Thema, Handlungsfeld, Category, Topic"),
    /** Year of the edition. */
    EDITION(Field.EDITION, "Jahr, Ausgabe, Jahrgang, Edition, Year"),
    /** Where a figure was read. */
    SOURCE(Field.SOURCE, "Quelle, Quellen, Quellenangabe, Beleg, Source, Sources, URL, Link"),
    /** How sure a figure is. */
    CONFIDENCE(Field.CONFIDENCE, "Vertrauen, Gewissheit, Confidence, Certainty"),
    /** Remark. */
    NOTE(
            Field.NOTE,
            "Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Hinweis, Notiz, Kommentar, Note, Notes, Remark, Comment"),
    /** Federal state; known from elsewhere, so it is not read. */
    STATE(null, "Bundesland, Land, State"),
    /** Inhabitants; known from elsewhere, so they are not read. */
    POPULATION(null, "Einwohner, Einwohnerzahl, Bevölkerung, Inhabitants, Population"),
    /** Figures of the edition before; they are in the portal already. */
    PREVIOUS(null, "Vorjahr, Vorjahresrang, Vorjahresplatz, Vorjahreswert, Vorjahresindex, Previous, Last");

    private static final Map<String, HeadingWord> BY_WORD = Arrays.stream(values())
            .flatMap(heading -> heading.words().map(word -> Map.entry(word, heading)))
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final @Nullable Field field;
    private final String synonyms;

    HeadingWord(@Nullable Field field, String synonyms) {
        this.field = field;
        this.synonyms = synonyms;
    }

    /** What the folded word means in a heading. */
    static Optional<HeadingWord> of(String word) {
        return Optional.ofNullable(BY_WORD.get(word));
    }

    /** The folded words with this meaning. */
    Stream<String> words() {
        return Arrays.stream(synonyms.split(",")).map(Spelling::fold);
    }

    ColumnMeaning meaning() {
        return field == null ? ColumnMeaning.IGNORED : ColumnMeaning.of(field);
    }

    boolean isFigure() {
        return this == RANK || this == SCORE || this == TENDENCY;
    }

    boolean isCity() {
        return this == CITY || this == AGS;
    }

    /** Whether a heading with both words means this one: "change of rank" is a change, "key of the city" a key. */
    boolean outranks(HeadingWord other) {
        return switch (this) {
            case TENDENCY -> Set.of(RANK, PREVIOUS, EDITION).contains(other);
            case PREVIOUS -> Set.of(RANK, SCORE, EDITION).contains(other);
            case AGS -> other == CITY;
            default -> false;
        };
    }
}
