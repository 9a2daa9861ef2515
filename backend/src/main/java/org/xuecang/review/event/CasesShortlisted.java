package org.xuecang.review.event;

import java.util.List;
import java.util.UUID;

/** It was settled which cases go on from an experts' stage to other experts. */
public record CasesShortlisted(UUID roundId, UUID stageId, List<UUID> goingOn, List<UUID> ended) {}
