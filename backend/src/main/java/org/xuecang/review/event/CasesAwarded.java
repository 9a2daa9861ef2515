package org.xuecang.review.event;

import java.util.Set;
import java.util.UUID;

/** One act awarded these applications of a round. */
public record CasesAwarded(UUID roundId, Set<UUID> applicationIds) {}
