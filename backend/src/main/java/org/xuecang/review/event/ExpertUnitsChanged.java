package org.xuecang.review.event;

import java.util.UUID;

/** Other units are known of an expert. */
public record ExpertUnitsChanged(UUID expertId) {}
