package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.ApplicationDesk.Case;
import org.xuecang.application.StoredInvitations.Invitation;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OwnScope;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Rounds;

/** Invites people by link: to apply through a unit, or to write an application together. */
@ApplicationScoped
public class InvitationService {

    /** How long a link to write together holds. */
    private static final Duration TOGETHER = Duration.ofDays(14);

    @Inject
    StoredInvitations invitations;

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationService service;

    @Inject
    ApplicationDesk desk;

    @Inject
    ApplicationViews views;

    @Inject
    ApplicationParts parts;

    @Inject
    Rounds rounds;

    @Inject
    KnownOrganisations organisations;

    @Inject
    OwnScope scope;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /**
     * A link for all to whom it is given, until the round's window ends for the unit.
     *
     * @throws DomainError 404, 403, 422, 409 {@code round-closed}, {@code unit-not-called}
     */
    @Transactional
    public MadeInvitation inviteApplicants(UUID roundId, InviteApplicantsRequest request) {
        OpenRound round = called(roundId, request);
        round.requireNotClosed();
        return invitations.make(roundId, request.unitId(), null, round.closesAt());
    }

    /** @throws DomainError 404, 403, 422, 409 {@code unit-not-called} */
    @Transactional
    void takeBackFromApplicants(UUID roundId, InviteApplicantsRequest request) {
        called(roundId, request);
        invitations.takeBack(roundId, request.unitId());
    }

    /** The round as it is for the unit. */
    private OpenRound called(UUID roundId, InviteApplicantsRequest request) {
        if (rounds.find(roundId).isEmpty()) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        scope.require(ApplicationPermission.INVITE, request.unitId());
        validation.of(request).throwIfAny();
        if (rounds.called(roundId, Set.of(request.unitId())).isEmpty()) {
            throw ApplicationProblem.UNIT_NOT_CALLED.error();
        }
        return rounds.find(roundId, request.unitId(), Set.of()).orElseThrow();
    }

    /** @throws DomainError 404, 403, 428, 412, 409 {@code application-not-editable}, {@code round-closed} */
    @Transactional
    MadeInvitation inviteWriter(UUID applicationId, IfMatch seen) {
        Case found = desk.written(applicationId, seen);
        found.application().requireEditable();
        found.requireTimeOfDraft();
        return invitations.make(
                found.round().id(),
                found.application().unitId(),
                applicationId,
                time.now().plus(TOGETHER));
    }

    /** @throws DomainError 404, 403, 428, 412 */
    @Transactional
    void takeBackFromWriters(UUID applicationId, IfMatch seen) {
        desk.written(applicationId, seen);
        invitations.takeBack(applicationId);
    }

    /** @throws DomainError 404 {@code invitation-not-valid} */
    InvitationView show(String token) {
        gate.requireSelf();
        Invitation invitation = valid(token);
        OpenRound round = rounds.find(invitation.roundId()).orElseThrow();
        return new InvitationView(
                purpose(invitation),
                round.id(),
                round.title(),
                invitation.unitId(),
                organisations.names(List.of(invitation.unitId()), time.today()).getOrDefault(invitation.unitId(), ""),
                application(invitation).map(RoundApplication::draftTitle).orElse(null),
                invitation.expiresAt());
    }

    /**
     * Takes an invitation up: begins an application, or joins in one; who has done so before comes back to it.
     *
     * @throws DomainError 404 {@code invitation-not-valid}, 403, 409 {@code round-closed},
     *     {@code application-not-editable}
     */
    @Transactional
    public ApplicationView accept(String token) {
        Invitation invitation = valid(token);
        gate.require(ApplicationPermission.EDIT, invitation.unitId());
        UUID caller = gate.caller().userId();
        return application(invitation)
                .map(application -> join(application, caller))
                .orElseGet(() -> begin(invitation, caller));
    }

    private ApplicationView begin(Invitation invitation, UUID caller) {
        UUID unit = invitation.unitId();
        return applications
                .findDraft(invitation.roundId(), unit, caller)
                .map(begun -> views.of(new Case(begun, desk.round(begun), true)))
                .orElseGet(() -> service.begin(Ids.next(), invitation.roundId(), unit, caller));
    }

    private ApplicationView join(RoundApplication application, UUID caller) {
        Case found = new Case(application, desk.round(application), true);
        boolean joins = !application.applicantId().equals(caller) && parts.addMember(application.id(), caller);
        if (joins) {
            application.requireEditable();
            application.touch(time.now());
            parts.happened(application, ApplicationEventKind.MEMBER_JOINED, null);
        }
        return views.written(found);
    }

    private Invitation valid(String token) {
        return invitations
                .find(token)
                .filter(found ->
                        found.applicationId() == null || application(found).isPresent())
                .orElseThrow(ApplicationProblem.INVITATION_NOT_VALID::error);
    }

    private Optional<RoundApplication> application(Invitation invitation) {
        return Optional.ofNullable(invitation.applicationId()).flatMap(applications::findKept);
    }

    private static InvitationPurpose purpose(Invitation invitation) {
        return invitation.applicationId() == null ? InvitationPurpose.APPLY : InvitationPurpose.WRITE_TOGETHER;
    }
}
