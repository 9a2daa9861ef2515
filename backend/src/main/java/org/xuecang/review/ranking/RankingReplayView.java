package org.xuecang.review.ranking;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.RankingMethod;

/** What came of making a ranking again. */
@Schema(name = "RankingReplay", description = "A ranking made again from what is stored of it")
public record RankingReplayView(
        @Schema(required = true) UUID rankingId,
        @Schema(required = true) RankingMethod method,
        @Schema(required = true) int version,
        @Schema(required = true) int cases,

        @Schema(required = true, description = "Whether every place and every score is the same to the last digit")
        boolean same,

        @Schema(required = true, nullable = true, description = "The first case that is not; null where all are")
        UUID firstDifferent) {}
