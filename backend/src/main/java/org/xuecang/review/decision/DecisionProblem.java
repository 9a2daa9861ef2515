package org.xuecang.review.decision;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be ranked, decided or awarded. */
enum DecisionProblem implements ProblemType {
    /** No case has come to the decision, or the round has none. */
    NOTHING_TO_DECIDE(409),
    /** Reviews are missing, or cases still stand before the stage; all of them are listed. */
    RANKING_NOT_READY(422),
    /** The ranking stands since a decision was drafted from it. */
    RANKING_FIXED(409),
    /** It is settled which cases go on from the stage. */
    SHORTLIST_MADE(409),
    /** No other experts review behind the stage: its ranking goes to the decision. */
    NOTHING_TO_SHORTLIST(409),
    /** Cases still stand before the stage, or the ranking is not of all that stand in it; all of them are listed. */
    SHORTLIST_NOT_READY(422),
    /** The round has no stage in which experts review. */
    NOTHING_TO_RANK(409),
    /** Something is missing or wrong; all of it is listed. */
    DECISION_NOT_READY(422),
    /** It is being signed off, or was approved. */
    DECISION_FIXED(409),
    /** It is not decided. */
    NO_RESULT_YET(404),
    AWARD_WITHDRAWN(409),
    /** A case of the decision is the caller's own (回避). */
    OWN_CASE_DECIDED(403);

    private final int status;

    DecisionProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
