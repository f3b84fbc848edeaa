package de.stadtindex.claim.check.corpus;

/** Reckons from the published figures whether an assertion is so. Knows nothing of the engine that reads texts. */
final class Reckoning {

    private final Published published = new Published();
    private final RankReckoning ranks = new RankReckoning(published);
    private final ChangeReckoning changes = new ChangeReckoning(published);
    private final PointReckoning points = new PointReckoning(published);
    private final HistoryReckoning history = new HistoryReckoning(published, this);

    Reckoned of(Proposition proposition) {
        if (!proposition.years().stream().allMatch(published::hasEdition)) {
            return Reckoned.UNKNOWN;
        }
        return switch (proposition.kind()) {
            case "rank", "top", "last", "ahead", "new", "place" -> ranks.of(proposition);
            case "change", "entered", "left", "down-with-more", "largest-climb", "largest-fall", "categories" ->
                changes.of(proposition);
            case "remains", "first", "times", "streak", "best", "worst" -> history.of(proposition);
            case "unknown" -> Reckoned.UNKNOWN;
            default -> points.of(proposition);
        };
    }
}
