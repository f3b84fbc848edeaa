package de.stadtindex.claim;

/**
 * A claim that the figures prove, and how much it is worth telling.
 *
 * @param newsValue larger for what is told first
 */
public record Statement(Finding finding, int newsValue) {

    public Claim claim() {
        return finding.claim();
    }
}
