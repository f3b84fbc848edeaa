package de.stadtindex.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import de.stadtindex.core.CategoryKey;
import de.stadtindex.core.EditionYear;
import de.stadtindex.ranking.CategoryTree.Label;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CategoryTreeTests {

    private static final CategoryKey SOCIETY = new CategoryKey("gesellschaft");
    private static final CategoryKey IT = new CategoryKey("it_kommunikation");

    private final CategoryTree tree = new CategoryTree(
            List.of(IT, SOCIETY),
            Map.of(
                    SOCIETY,
                    List.of(
                            new Label(2023, "de", "Gesellschaft und Bildung"),
                            new Label(2019, "de", "Gesellschaft"),
                            new Label(2019, "en", "Society"))));

    @Test
    void anEditionNamesACategoryAsItDidInItsYear() {
        assertThat(tree.label(SOCIETY, new EditionYear(2022), "de")).isEqualTo("Gesellschaft");
        assertThat(tree.label(SOCIETY, new EditionYear(2023), "de")).isEqualTo("Gesellschaft und Bildung");
        assertThat(tree.label(SOCIETY, new EditionYear(2025), "en")).isEqualTo("Society");
    }

    @Test
    void aNameToComeIsNotAmongThoseUpToAnEdition() {
        assertThat(tree.labels(SOCIETY, new EditionYear(2022)))
                .extracting(Label::text)
                .containsExactly("Gesellschaft", "Society");
    }

    @Test
    void withoutALabelTheKeySpeaksForItself() {
        assertThat(tree.label(IT, new EditionYear(2025), "de")).isEqualTo("it_kommunikation");
        assertThat(tree.label(SOCIETY, new EditionYear(2018), "de")).isEqualTo("gesellschaft");
    }

    @Test
    void theOverallRankingStandsFirstAndHasNoAddressOfItsOwn() {
        assertThat(tree.keys()).containsExactly(CategoryKey.OVERALL, IT, SOCIETY);
        assertThat(tree.ofSlug("it-kommunikation")).contains(IT);
        assertThat(tree.ofSlug("gesamt")).isEmpty();
        assertThat(tree.ofSlug("astrologie")).isEmpty();
    }

    @Test
    void anEditionHasWhatItsYearOrAnEarlierOneNamed() {
        assertThat(tree.keys(new EditionYear(2019))).containsExactly(SOCIETY);
        assertThat(tree.keys(new EditionYear(2025))).containsExactly(SOCIETY);
        assertThat(tree.keys(new EditionYear(2018))).isEmpty();
    }
}
