package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.ApplicationSight;
import org.xuecang.application.CaseHandlers;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.Condition;
import org.xuecang.review.blind.BlindMode;

/**
 * Which reviews somebody sees: an expert their own, from when they are published; whoever runs the round, or stands in,
 * and leader and auditor all but those of their own cases. One condition for lists and for single ones, so that neither
 * shows what the other hides. Who sees a review sees whose it is, and nobody else learns it: who wrote the case and who
 * belongs to its unit see none of it, whatever else they are.
 */
@ApplicationScoped
class ReviewSight {

    /** With the names that {@link #where} uses. */
    static final String FROM = "review v join round_application a on a.id = v.application_id"
            + " join application_round r on r.id = v.round_id";

    private static final Condition BLIND = Condition.of(
            "exists (select 1 from round_stage stage where stage.id = v.stage_id and " + BlindMode.IS_BLIND + ")");

    @Inject
    CaseHandlers handlers;

    @Inject
    Conflicts conflicts;

    @Inject
    Gate gate;

    @Inject
    Jdbi jdbi;

    Condition where() {
        return own().or(staff());
    }

    /** Those of others; of rows of {@code a} and {@code r} alone. */
    Condition staff() {
        Condition runs = gate.furtherWhere(ReviewPermission.READ_OF_ROUND, "r.organiser_id");
        Condition overseen =
                gate.furtherWhere(ReviewPermission.OVERSEE, "r.organisation_id").and(handlers.notOwn());
        return handlers.handled(runs).or(overseen);
    }

    /**
     * An expert's own, as far as they see them. A case that was withdrawn is shown to them no longer, nor one with which they came
     * to a conflict, whatever they had of it.
     */
    Condition own() {
        Caller caller = gate.caller();
        return caller.isSystem()
                ? Condition.FALSE
                : Condition.of(
                                "v.reviewer_id = ? and v.published_at is not null"
                                        + " and v.state in ('ASSIGNED', 'SUBMITTED')"
                                        + " and a.state in ('SUBMITTED', 'SELECTED', 'NOT_SELECTED')",
                                caller.userId())
                        .and(gate.furtherWhere(ReviewPermission.SCORE, "r.organisation_id"))
                        .and(conflicts.noneOf(caller.userId()));
    }

    boolean sees(UUID reviewId) {
        return any(Condition.of("v.id = ?", reviewId).and(where()));
    }

    /** Whether the caller sees all that experts hand in of a case, also where nobody has yet. */
    boolean seesAllOf(UUID applicationId) {
        return any(
                ApplicationSight.FROM, Condition.of("a.id = ?", applicationId).and(staff()));
    }

    /** Whether the caller sees any review of a round. */
    boolean seesIn(UUID roundId) {
        return any(Condition.of("v.round_id = ?", roundId).and(where()));
    }

    /** Whether the caller reviews a case in a stage whose experts see whose it is. */
    boolean reviewsOpenly(UUID applicationId) {
        return any(
                Condition.of("v.application_id = ?", applicationId).and(own()).and(BLIND.negated()));
    }

    /** Whether the caller reviews a case in a blind stage. */
    boolean reviewsBlindly(UUID applicationId) {
        return any(
                Condition.of("v.application_id = ?", applicationId).and(own()).and(BLIND));
    }

    /** Whether the caller reviews any case of a round. */
    boolean reviewsIn(UUID roundId) {
        return any(Condition.of("v.round_id = ?", roundId).and(own()));
    }

    private boolean any(Condition wanted) {
        return any(FROM, wanted);
    }

    private boolean any(String from, Condition wanted) {
        return jdbi.withHandle(sql -> sql.select(
                        "select exists (select 1 from " + from + " where " + wanted.sql() + ")",
                        wanted.parameters().toArray())
                .mapTo(Boolean.class)
                .one());
    }
}
