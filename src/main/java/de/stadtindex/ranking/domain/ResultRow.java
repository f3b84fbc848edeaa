package de.stadtindex.ranking.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** One stored result with its source, read without entities because pages need hundreds of them. */
public record ResultRow(
        Long versionId,
        String ags,
        String category,
        @Nullable Integer rank,
        @Nullable BigDecimal score,
        Confidence confidence,
        CityResult.@Nullable Note note,
        String sourceTitle,
        @Nullable String sourceUrl) {}
