package org.xuecang.review.ranking;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One way from the totals that experts gave to a score of each case. */
@FunctionalInterface
interface ScoreMethod {

    /** @return unrounded, in points, of every case by its application's id */
    Map<UUID, BigDecimal> of(List<RankingInputs.Case> cases);
}
