package de.stadtindex.ranking.domain;

/** One participant, read without entities. */
public record ParticipantRow(Long versionId, String ags, Confidence confidence) {}
