package de.stadtindex.ranking;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.ranking.domain.CityResult;
import de.stadtindex.ranking.domain.Confidence;
import de.stadtindex.ranking.domain.ParticipantRow;
import de.stadtindex.ranking.domain.ResultRow;

/** Turns stored rows into the values pages are made of. */
final class Rows {

    private Rows() {}

    static Participation participation(ParticipantRow row) {
        return row.confidence() == Confidence.LOW ? Participation.PRESUMED : Participation.CERTAIN;
    }

    static Figure figure(ResultRow row) {
        return new Figure(
                row.rank() == null ? null : new Rank(row.rank()),
                row.score() == null ? null : new Score(row.score()),
                certainty(row),
                new Citation(row.sourceTitle(), row.sourceUrl()));
    }

    private static Certainty certainty(ResultRow row) {
        if (row.note() == CityResult.Note.DERIVED) {
            return Certainty.DERIVED;
        }
        return row.confidence() == Confidence.HIGH ? Certainty.STATED : Certainty.REPORTED_ONCE;
    }
}
