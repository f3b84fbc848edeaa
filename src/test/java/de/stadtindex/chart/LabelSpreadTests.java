package de.stadtindex.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LabelSpreadTests {

    @Test
    void labelsWithRoomStayWhereTheyWantToBe() {
        assertThat(LabelSpread.spread(List.of(200.0, 50.0, 100.0), 27, 0, 500)).containsExactly(200.0, 50.0, 100.0);
    }

    @Test
    void collidingLabelsMoveApartAroundTheirMiddle() {
        assertThat(LabelSpread.spread(List.of(100.0, 100.0), 20, 0, 500)).containsExactly(90.0, 110.0);
    }

    @Test
    void labelsStayWithinTheBounds() {
        assertThat(LabelSpread.spread(List.of(0.0, 2.0, 499.0, 500.0), 20, 0, 500))
                .containsExactly(0.0, 20.0, 480.0, 500.0);
    }

    @Test
    void noneAndOneAreNoTrouble() {
        assertThat(LabelSpread.spread(List.of(), 20, 0, 500)).isEmpty();
        assertThat(LabelSpread.spread(List.of(700.0), 20, 0, 500)).containsExactly(500.0);
    }

    @Test
    void whateverTheWishesNoTwoLabelsOverlapAndTheirOrderHolds() {
        Random random = new Random(17);
        for (int round = 0; round < 500; round++) {
            List<Double> wishes = random.doubles(1 + random.nextInt(18), 0, 500)
                    .boxed()
                    .sorted()
                    .toList();
            List<Double> placed = LabelSpread.spread(wishes, 27, 0, 500);
            for (int i = 1; i < placed.size(); i++) {
                assertThat(placed.get(i) - placed.get(i - 1)).isGreaterThan(26.999);
            }
        }
    }
}
