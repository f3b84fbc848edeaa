package de.stadtindex.dataimport.layout;

import de.stadtindex.core.Rank;
import de.stadtindex.core.Score;
import de.stadtindex.dataimport.file.Cell;
import java.util.Optional;

/** Reads the numbers of one sheet; equal ones share an object. For one thread. */
final class Numbers {

    private final Memo<Reading<Rank>> ranks = new Memo<>(RankText::read);
    private final Memo<Reading<Integer>> tendencies = new Memo<>(TendencyText::read);
    private final ScoreText plain = new ScoreText(DecimalSign.POINT);
    private final ScoreText written;
    private final Memo<Reading<Score>> plainScores = new Memo<>(plain::read);
    private final Memo<Reading<Score>> writtenScores;

    Numbers(DecimalSign sign) {
        this.written = new ScoreText(sign);
        this.writtenScores = new Memo<>(written::read);
    }

    Reading<Rank> rank(Cell cell) {
        return ranks.read(cell.text());
    }

    Reading<Integer> tendency(Cell cell) {
        return tendencies.read(cell.text());
    }

    /** The score; numbers of spreadsheets always have a point, results of formulas may be text. */
    Reading<Score> score(Cell cell) {
        if (cell.kind() == Cell.Kind.TEXT) {
            return writtenScores.read(cell.text());
        }
        Reading<Score> number = plainScores.read(cell.text());
        return cell.kind() == Cell.Kind.FORMULA && number.understood() == null
                ? writtenScores.read(cell.text())
                : number;
    }

    /** A mean, rounded to the decimals that scores have. */
    Optional<Score> mean(Cell cell) {
        return (cell.kind() == Cell.Kind.TEXT ? written : plain).rounded(cell.text());
    }
}
