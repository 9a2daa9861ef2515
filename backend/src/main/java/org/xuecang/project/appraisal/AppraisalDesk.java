package org.xuecang.project.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.xuecang.application.ApplicationPermission;
import org.xuecang.application.ApplicationSight;
import org.xuecang.application.CaseHandlers;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundActors;
import org.xuecang.round.RoundPermission;
import org.xuecang.round.RoundView;
import org.xuecang.round.Rounds;

/** Hands appraisals to who runs, writes or sees their case; staff are {@link RoundActors} then. */
@ApplicationScoped
class AppraisalDesk {

    @Inject
    Appraisals appraisals;

    @Inject
    ApplicationSight sight;

    @Inject
    RoundCases cases;

    @Inject
    CaseHandlers handlers;

    @Inject
    Rounds rounds;

    @Inject
    RoundActors actors;

    @Inject
    Gate gate;

    /** With its case, its round and its stage. */
    record Appraised(Appraisal appraisal, RoundCase item, OpenRound round, RoundView.Stage stage) {

        boolean isUnderWay() {
            return appraisal.isOpen() && item.standsIn(stage.id());
        }
    }

    /** A round whose cases the caller appraises: @throws DomainError 404, 403 {@code not-the-organiser} */
    OpenRound round(UUID id) {
        OpenRound round = gate.seen(rounds.find(id), RoundPermission.READ, OpenRound::organisationId);
        gate.require(AppraisalPermission.APPRAISE, round.organisationId(), () -> handlers.outside(round));
        return round;
    }

    /** One whose case the caller handles: @throws DomainError 404, 403 {@code not-the-organiser}, {@code own-case} */
    Appraised handled(UUID id) {
        Optional<Appraised> found = find(id);
        gate.seen(found, ApplicationPermission.READ, each -> each.round().organisationId());
        Appraised seen = found.orElseThrow();
        gate.require(AppraisalPermission.APPRAISE, seen.round().organisationId(), () -> refusal(seen));
        actors.acted(seen.round().id());
        return seen;
    }

    private Optional<DomainError> refusal(Appraised found) {
        return handlers.refusal(found.round(), found.item().id(), found.item().unitId());
    }

    /** One whose case the caller sees: @throws DomainError 404 */
    Appraised seen(UUID id) {
        gate.requireSelf();
        return find(id).orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    /** One whose case the caller writes: @throws DomainError 404, 403 {@code not-appraised} */
    Appraised written(UUID id) {
        Appraised found = seen(id);
        if (!writes(found.item())) {
            throw AppraisalProblem.NOT_APPRAISED.error();
        }
        return found;
    }

    /** A case that the caller sees: @throws DomainError 404 */
    RoundCase item(UUID applicationId) {
        gate.requireSelf();
        return cases.find(applicationId)
                .filter(_ -> sight.sees(applicationId))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    private Optional<Appraised> find(UUID id) {
        return appraisals
                .findByIdOptional(id)
                .filter(each -> sight.sees(each.applicationId()))
                .map(each -> with(each, cases.find(each.applicationId()).orElseThrow()));
    }

    Appraised with(Appraisal appraisal, RoundCase item) {
        OpenRound round = rounds.find(item.roundId()).orElseThrow();
        return new Appraised(
                appraisal, item, round, round.stage(appraisal.stageId()).orElseThrow());
    }

    boolean writes(RoundCase item) {
        return !gate.caller().isSystem()
                && item.writers().contains(gate.caller().userId());
    }

    /** Whether the caller may say what it comes to, as far as that hangs on them. */
    boolean handles(Appraised found) {
        return gate.allows(AppraisalPermission.APPRAISE, found.round().organisationId())
                && refusal(found).isEmpty();
    }

    /** Null for the system, which has no account. */
    UUID callerId() {
        return gate.caller().account();
    }
}
