package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundActors;
import org.xuecang.round.RoundView;
import org.xuecang.round.Rounds;

/** Hands applications to who may see, write, endorse or check them. */
@ApplicationScoped
class ApplicationDesk {

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationSight sight;

    @Inject
    CaseHandlers handlers;

    @Inject
    Rounds rounds;

    @Inject
    RoundActors actors;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /**
     * An application, its round as it is for this application, and the stage in which it stands.
     *
     * @param isWritten whether the caller is one of those who write it
     */
    record Case(RoundApplication application, OpenRound round, boolean isWritten) {

        Optional<RoundView.Stage> stage() {
            return application.stageId().flatMap(round::stage);
        }

        /**
         * That who writes a draft is not changed once the round has ended for it: nothing comes of it any more but a link, or the
         * end of one, between people who would meet as expert and applicant.
         *
         * @throws DomainError 409 {@code round-closed}
         */
        void requireTimeOfDraft() {
            if (application.state() == ApplicationState.DRAFT) {
                round.requireNotClosed();
            }
        }

        boolean stands(String kind) {
            return stage().filter(stage -> stage.kind().equals(kind)).isPresent();
        }

        /** @throws DomainError 409 {@code application-elsewhere} */
        RoundView.Stage requireStage(String kind) {
            return stage().filter(stage -> stage.kind().equals(kind))
                    .orElseThrow(ApplicationProblem.APPLICATION_ELSEWHERE::error);
        }
    }

    /** @throws DomainError 404 for what the caller may not see */
    Case seen(UUID id) {
        Optional<Boolean> writes = sight.writes(id);
        Optional<RoundApplication> found = writes.flatMap(_ -> applications.findKept(id));
        RoundApplication application = gate.seen(found, ApplicationPermission.READ, RoundApplication::unitId);
        return new Case(application, round(application), writes.orElseThrow());
    }

    /** For who writes it: @throws DomainError 404, 403 also to others of the unit, 428, 412 */
    Case written(UUID id, IfMatch seen) {
        Case found = seen(id);
        UUID unit = found.application().unitId();
        if (gate.allows(ApplicationPermission.EDIT, unit) && !found.isWritten()) {
            throw ApplicationProblem.NOT_YOUR_APPLICATION.error();
        }
        gate.require(ApplicationPermission.EDIT, unit);
        IfMatch.check(seen, found.application());
        return found;
    }

    /** For who speaks for its unit: @throws DomainError 404, 403 also to who writes it, 428, 412 */
    Case spokenFor(UUID id, IfMatch seen) {
        Case found = seen(id);
        UUID unit = found.application().unitId();
        if (gate.allows(ApplicationPermission.ENDORSE, unit) && found.isWritten()) {
            throw ApplicationProblem.OWN_CASE.error();
        }
        gate.require(ApplicationPermission.ENDORSE, unit);
        IfMatch.check(seen, found.application());
        return found;
    }

    /** For who runs the round, or stands in, and is one of its {@link RoundActors} then: @throws DomainError 404, 403 also where it is an own case, 428, 412 */
    Case handled(UUID id, IfMatch seen) {
        Case found = seen(id);
        UUID organisation = found.round().organisationId();
        if (gate.allows(ApplicationPermission.CHECK, organisation)) {
            refusal(found).ifPresent(refused -> {
                throw refused;
            });
        }
        gate.require(ApplicationPermission.CHECK, organisation);
        IfMatch.check(seen, found.application());
        actors.acted(found.round().id());
        return found;
    }

    boolean maySpeakFor(Case found) {
        return gate.allows(ApplicationPermission.ENDORSE, found.application().unitId()) && !found.isWritten();
    }

    boolean mayHandle(Case found) {
        return gate.allows(ApplicationPermission.CHECK, found.round().organisationId())
                && refusal(found).isEmpty();
    }

    private Optional<DomainError> refusal(Case found) {
        return handlers.refusal(
                found.round(), found.application().id(), found.application().unitId());
    }

    /** Its round as it is for this application. */
    OpenRound round(RoundApplication application) {
        return rounds.find(application.roundId(), application.unitId(), Set.of(application.applicantId()))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
    }
}
