package org.xuecang.review.event;

import java.util.UUID;

/** The decision of a round was approved: its selected cases have gone on, the others are at an end. */
public record RoundDecided(UUID roundId, UUID decisionId) {}
