package org.xuecang.project;

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

/** Hands cases and rounds to who runs their incubation, and mentorships to their mentor; staff are {@link RoundActors} then. */
@ApplicationScoped
class IncubationDesk {

    @Inject
    Mentorships mentorships;

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

    /** A case with its round and the incubation in which it stands. */
    record Incubated(RoundCase item, OpenRound round, RoundView.Stage stage) {}

    /** A round whose incubation the caller runs: @throws DomainError 404, 403 {@code not-the-organiser} */
    OpenRound round(UUID id) {
        OpenRound round = gate.seen(rounds.find(id), RoundPermission.READ, OpenRound::organisationId);
        gate.require(ProjectPermission.MANAGE, round.organisationId(), () -> handlers.outside(round));
        return round;
    }

    /**
     * A case that the caller handles.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}, {@code own-case}, 409 {@code not-in-incubation}
     */
    Incubated handled(UUID applicationId) {
        Optional<RoundCase> found = cases.find(applicationId).filter(_ -> sight.sees(applicationId));
        OpenRound round = gate.seen(
                found.flatMap(each -> rounds.find(each.roundId())),
                ApplicationPermission.READ,
                OpenRound::organisationId);
        RoundCase item = found.orElseThrow();
        gate.require(
                ProjectPermission.MANAGE,
                round.organisationId(),
                () -> handlers.refusal(round, item.id(), item.unitId()));
        actors.acted(round.id());
        return round.stagesOf(IncubationStage.CODE).stream()
                .filter(stage -> item.standsIn(stage.id()))
                .findFirst()
                .map(stage -> new Incubated(item, round, stage))
                .orElseThrow(ProjectProblem.NOT_IN_INCUBATION::error);
    }

    /** One that the caller was named for: @throws DomainError 404 */
    Mentorship own(UUID id) {
        gate.requireSelf();
        return mentorships
                .findByIdOptional(id)
                .filter(each -> each.mentorId().equals(gate.caller().userId()) && each.isOpenToMentor())
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    /** A case whose advice the caller reads: who sees it, its mentor, and who writes it before it is handed in. @throws DomainError 404 */
    RoundCase advised(UUID applicationId) {
        gate.requireSelf();
        UUID caller = gate.caller().userId();
        return cases.find(applicationId)
                .filter(_ -> sight.sees(applicationId) || mentorships.isMentor(applicationId, caller))
                .or(() -> cases.writtenBy(applicationId, caller))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    /** One that the caller writes: @throws DomainError 404, 403 {@code not-the-writer} */
    RoundCase written(UUID applicationId) {
        RoundCase found = advised(applicationId);
        if (!found.writers().contains(gate.caller().userId())) {
            throw ProjectProblem.NOT_THE_WRITER.error();
        }
        return found;
    }

    /** One that the caller writes, or handles: @throws DomainError 404, 403 {@code not-the-writer} */
    RoundCase continued(UUID applicationId) {
        RoundCase found = advised(applicationId);
        OpenRound round = rounds.find(found.roundId()).orElseThrow();
        boolean handles = gate.allows(ProjectPermission.MANAGE, round.organisationId())
                && handlers.refusal(round, found.id(), found.unitId()).isEmpty();
        if (handles) {
            actors.acted(round.id());
        } else if (!found.writers().contains(gate.caller().userId())) {
            throw ProjectProblem.NOT_THE_WRITER.error();
        }
        return found;
    }

    /** Null for the system, which has no account. */
    UUID callerId() {
        return gate.caller().account();
    }
}
