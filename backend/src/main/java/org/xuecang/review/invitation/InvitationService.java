package org.xuecang.review.invitation;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xuecang.application.CaseHandlers;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.AssignmentService;
import org.xuecang.review.ExpertReviewStage;
import org.xuecang.review.ReviewDesk;
import org.xuecang.review.ReviewPermission;
import org.xuecang.review.event.ExpertsInvited;
import org.xuecang.review.event.InvitationAnswered;
import org.xuecang.round.OpenRound;

/** Staff ask experts to review in a round; experts answer. */
@ApplicationScoped
public class InvitationService {

    private static final TypeReference<List<LackingCase>> LACKING = new TypeReference<>() {};

    @Inject
    ReviewDesk desk;

    @Inject
    ExpertInvitations invitations;

    @Inject
    AssignmentService assignments;

    @Inject
    CaseHandlers handlers;

    @Inject
    AppUsers people;

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    Validation validation;

    @Inject
    Event<ExpertsInvited> invited;

    @Inject
    Event<InvitationAnswered> answered;

    @Inject
    RequestTime time;

    /** @param lacking as JSON */
    private record Row(
            UUID id,
            UUID expertId,
            String expertName,
            InvitationState state,
            LocalDate answerBy,
            Integer capacity,
            String reason,
            Instant invitedAt,
            Instant answeredAt,
            String lacking,
            long version) {

        InvitationView view() {
            return new InvitationView(
                    id,
                    expertId,
                    expertName,
                    state,
                    answerBy,
                    capacity,
                    reason,
                    invitedAt,
                    answeredAt,
                    StoredJson.read(lacking, LACKING),
                    version);
        }
    }

    /**
     * The newest first.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}
     */
    Page<InvitationView> page(UUID roundId, InvitationState state, PageRequest request) {
        desk.listed(roundId, null);
        ListQuery query = query(roundId).whereGiven("i.state = ?", state == null ? null : state.name());
        Page<Row> rows = lists.page(query, request, Row.class);
        return new Page<>(rows.items().stream().map(Row::view).toList(), rows.next(), rows.total());
    }

    private ListQuery query(UUID roundId) {
        Condition handled = handlers.handled();
        return ListQuery.of(
                        "i.id, i.user_id as expert_id, person.display_name as expert_name, i.state, i.answer_by, i.capacity,"
                                + " i.reason, i.invited_at, i.answered_at, i.version",
                        "expert_invitation i join app_user person on person.id = i.user_id")
                .column(
                        """
                        (select coalesce(jsonb_agg(jsonb_build_object('applicationId', lacking.id, 'title', lacking.title)
                                order by lacking.title), '[]') from (
                            select distinct a.id, a.title from review v join round_application a on a.id = v.application_id
                                join application_round r on r.id = a.round_id join round_stage s on s.id = a.stage_id
                            where i.state in ('DECLINED', 'WITHDRAWN') and v.round_id = i.round_id
                                and v.reviewer_id = i.user_id and v.state = 'TAKEN_BACK' and v.stage_id = s.id
                                and (select count(*) from review held where held.stage_id = s.id
                                    and held.application_id = a.id and held.state in ('ASSIGNED', 'SUBMITTED')) < %s
                                and (%s) limit 50) lacking) as lacking
                        """.formatted(ExpertReviewStage.EXPERTS_NEEDED, handled.sql()),
                        handled.parameters().toArray())
                .where("i.round_id = ?", roundId)
                .orderBy(SortKey.descending("i.invited_at", "timestamptz"), SortKey.descending("i.id", "uuid"));
    }

    /**
     * Each gets a message.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}, 422 with all faults
     */
    @Transactional
    InvitedExperts invite(UUID roundId, InviteExpertsRequest request) {
        OpenRound round = desk.assigning(roundId);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        if (round.stageOf(ExpertReviewStage.CODE).isEmpty()) {
            throw PlatformProblem.NOT_FOUND.error();
        }
        List<UUID> asked = request.expertIds();
        Set<UUID> experts = people.holding(ReviewPermission.SCORE, round.organisationId());
        Set<UUID> standing = invitations.standing(roundId, asked);
        for (int i = 0; i < asked.size(); i++) {
            UUID expert = asked.get(i);
            faults.addIf(!experts.contains(expert), "/expertIds/" + i, "not-an-expert");
            faults.addIf(standing.contains(expert), "/expertIds/" + i, "already-invited");
            faults.addIf(asked.indexOf(expert) < i, "/expertIds/" + i, "twice");
        }
        faults.addIf(
                request.answerBy() != null && request.answerBy().isBefore(time.today()), "/answerBy", "already-past");
        faults.throwIfAny();
        UUID by = gate.caller().account();
        List<UUID> ids = new ArrayList<>();
        for (UUID expert : asked) {
            ids.add(Ids.next());
            invitations.persist(
                    new ExpertInvitation(ids.getLast(), roundId, expert, request.answerBy(), by, time.now()));
        }
        invitations.flush();
        invited.fire(new ExpertsInvited(ids, asked, request.answerBy()));
        return new InvitedExperts(ids);
    }

    /**
     * What the expert has of the round and has not handed in is taken back.
     *
     * @throws DomainError 404, 403 {@code not-the-organiser}, 428, 412, 422, 409 {@code invitation-answered}
     */
    @Transactional
    InvitationView withdraw(UUID roundId, UUID id, IfMatch seen, EndInvitationRequest request) {
        desk.assigning(roundId);
        ExpertInvitation invitation = invitations
                .findByIdOptional(id)
                .filter(each -> each.roundId().equals(roundId))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        IfMatch.check(seen, invitation);
        validation.of(request).throwIfAny();
        String reason = request.reason().strip();
        invitation.withdraw(reason, time.now());
        end(invitation, reason, false);
        return lists.page(query(roundId).where("i.id = ?", id), new PageRequest(1, null), Row.class)
                .items()
                .getFirst()
                .view();
    }

    /** The caller's own, the newest first; what was withdrawn is gone. */
    Page<OwnInvitationView> own(PageRequest request) {
        return lists.page(ownQuery(), request, OwnInvitationView.class);
    }

    private ListQuery ownQuery() {
        return ListQuery.of(
                        "i.id, r.title as round_title, i.state, i.answer_by, i.capacity, i.version",
                        "expert_invitation i join application_round r on r.id = i.round_id")
                .column("organisation_name_on(r.organiser_id, ?) as organiser_name", time.today())
                .visible(Condition.of(
                        "i.user_id = ? and i.state <> 'WITHDRAWN'",
                        gate.requireSelf().userId()))
                .orderBy(SortKey.descending("i.invited_at", "timestamptz"), SortKey.descending("i.id", "uuid"));
    }

    /** @throws DomainError 404, 428, 412, 422, 409 {@code invitation-answered}, {@code invitation-over} */
    @Transactional
    OwnInvitationView accept(UUID id, IfMatch seen, AcceptInvitationRequest request) {
        validation.of(request).throwIfAny();
        ExpertInvitation invitation = own(id, seen);
        invitation.accept(request.capacity(), time.today(), time.now());
        invitations.flush();
        answered.fire(new InvitationAnswered(id, invitation.roundId(), false));
        return ownView(id);
    }

    /**
     * Also after one had accepted: what one has and has not handed in is taken back.
     *
     * @throws DomainError 404, 428, 412, 422, 409 {@code invitation-answered}
     */
    @Transactional
    OwnInvitationView decline(UUID id, IfMatch seen, EndInvitationRequest request) {
        validation.of(request).throwIfAny();
        ExpertInvitation invitation = own(id, seen);
        String reason = request.reason().strip();
        invitation.decline(reason, time.now());
        end(invitation, reason, true);
        return ownView(id);
    }

    private ExpertInvitation own(UUID id, IfMatch seen) {
        UUID caller = gate.requireSelf().userId();
        ExpertInvitation invitation = invitations
                .findByIdOptional(id)
                .filter(each -> each.userId().equals(caller))
                .orElseThrow(PlatformProblem.NOT_FOUND::error);
        IfMatch.check(seen, invitation);
        return invitation;
    }

    private void end(ExpertInvitation invitation, String reason, boolean declined) {
        invitations.flush();
        assignments.takeBackOf(invitation.roundId(), invitation.userId(), reason);
        answered.fire(new InvitationAnswered(invitation.id(), invitation.roundId(), declined));
    }

    private OwnInvitationView ownView(UUID id) {
        return lists.page(ownQuery().where("i.id = ?", id), new PageRequest(1, null), OwnInvitationView.class)
                .items()
                .getFirst();
    }
}
