package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.organisation.OrganisationTree;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.Grant;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.time.RequestTime;

/** Finds rounds for who may see them, and hands them to who may write them, which makes these one of its {@link RoundActors}. */
@ApplicationScoped
class RoundDesk {

    @Inject
    ApplicationRounds rounds;

    @Inject
    RoundViews views;

    @Inject
    RoundActors actors;

    @Inject
    OrganisationTree tree;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** @throws DomainError 404 for what the caller may not see: also a round that has not opened */
    ApplicationRound seen(UUID id) {
        Optional<ApplicationRound> found = rounds.findByIdOptional(id)
                .filter(round -> !round.isDiscarded())
                .filter(round -> round.isPublic() || mayReadDraft(round));
        return gate.seen(found, RoundPermission.READ, ApplicationRound::organisationId);
    }

    /** @throws DomainError 404, 403 also to units that do not run it, 428, 412 */
    ApplicationRound editable(UUID id, IfMatch seen) {
        ApplicationRound round = seen(id);
        requireOrganiser(RoundPermission.EDIT, round.organisationId(), round.organiserId());
        IfMatch.check(seen, round);
        actors.acted(id);
        return round;
    }

    /**
     * @param organiserId null where it is not known: then nobody runs it
     * @throws DomainError 403 {@code not-allowed}, {@code not-the-organiser}
     */
    void requireOrganiser(Permission permission, UUID organisationId, UUID organiserId) {
        boolean runsIt = gate.caller().isSystem()
                || (organiserId != null && gate.caller().unitIds().contains(organiserId));
        if (gate.allows(permission, organisationId) && !runsIt) {
            throw RoundProblem.NOT_THE_ORGANISER.error();
        }
        gate.require(permission, organisationId);
    }

    /** For which of their units the caller may run a round of the organisation. */
    Set<UUID> organisers(UUID organisationId) {
        return gate.caller().grants().stream()
                .filter(grant -> RoundPermission.EDIT.roles().contains(grant.role()))
                .filter(grant -> tree.isWithin(organisationId, Set.of(grant.scopeId()), time.today()))
                .map(Grant::unitId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** One that nobody has written before; it is kept already. */
    RoundView begun(ApplicationRound round) {
        actors.acted(round.id());
        return views.of(round);
    }

    /** What was written, as it is now stored. */
    RoundView written(ApplicationRound round) {
        rounds.flush();
        return views.of(round);
    }

    /** Null for the system, which has no account. */
    UUID callerId() {
        return gate.caller().account();
    }

    private boolean mayReadDraft(ApplicationRound round) {
        return gate.allows(RoundPermission.READ_DRAFT, round.organisationId());
    }
}
