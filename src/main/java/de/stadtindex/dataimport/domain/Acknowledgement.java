package de.stadtindex.dataimport.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Why somebody took warnings of a kind for right. */
@Embeddable
public record Acknowledgement(String reason, String acknowledgedBy, Instant acknowledgedAt) {}
