package de.stadtindex.claim;

/**
 * How much a proven claim is worth telling. The order is ours: first where the city stands, then what is rare, then what
 * moved, then points and distances, last what holds for all cities. The overall ranking comes before its categories, a
 * better place before a worse one.
 */
final class NewsValue {

    private static final int OVERALL = 100;
    private static final int MOST_FOR_PLACE = 50;

    private NewsValue() {}

    static int of(Claim claim) {
        int general = claim instanceof EditionClaim ? 0 : claim.category().isOverall() ? OVERALL : 0;
        return weight(claim) + general + bonus(claim);
    }

    private static int weight(Claim claim) {
        return switch (claim.type()) {
            case RANK -> 900;
            case RANK_CHANGE, NEW_CITY -> 860;
            case LARGEST_CLIMB, LARGEST_FALL -> 840;
            case FIRST_TIME -> 820;
            case TOP_N_ENTERED, TOP_N_LEFT -> 800;
            case STREAK -> 760;
            case PLACE_IN_GROUP, LAST_PLACE -> 700;
            case TOP_N -> 680;
            case BEST_RANK_SINCE, WORST_RANK_SINCE -> 640;
            case REMAINS, TIMES -> 600;
            case RANK_DOWN_POINTS_UP -> 560;
            case CATEGORIES_MOVED -> 540;
            case PREVIOUS_RANK -> 500;
            case SCORE, SCORE_CHANGE -> 460;
            case DISTANCE -> 400;
            case AHEAD -> 360;
            case MEAN, MEAN_CHANGE, TOP_TEN_THRESHOLD -> 200;
            case CITY_COUNT, INDICATOR_COUNT, PARAMETER_COUNT, DATA_POINT_COUNT -> 100;
        };
    }

    private static int bonus(Claim claim) {
        return switch (claim) {
            case Snapshot.Ranked(Cell _, int rank) -> forPlace(rank);
            case Snapshot.InTop(Cell _, int places) -> forPlace(places);
            case Snapshot.Placed(Cell _, Group.OfState _, int place) -> forPlace(place * 5);
            case Snapshot.Placed(Cell _, Group.OfSize _, int place) -> forPlace(place * 5) - 1;
            case Change.RankMoved moved when moved.places() != null -> Math.min(MOST_FOR_PLACE, moved.places());
            case History.Repeated repeated -> bonus(repeated.what());
            case Change.Remains remains -> bonus(remains.what());
            default -> 0;
        };
    }

    private static int forPlace(int place) {
        return Math.max(0, MOST_FOR_PLACE - place);
    }
}
