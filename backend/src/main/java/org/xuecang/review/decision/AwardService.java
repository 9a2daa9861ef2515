package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.xuecang.application.ApplicationSight;
import org.xuecang.application.CaseHandlers;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.event.AwardWithdrawn;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundActors;
import org.xuecang.round.Rounds;

/** Shows awards, withdraws them and says that they are finished. */
@ApplicationScoped
public class AwardService {

    @Inject
    StoredAwards awards;

    @Inject
    AwardList list;

    @Inject
    RoundCases cases;

    @Inject
    ApplicationSight sight;

    @Inject
    CaseHandlers handlers;

    @Inject
    Rounds rounds;

    @Inject
    RoundActors actors;

    @Inject
    DecisionDesk desk;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    Event<AwardWithdrawn> withdrawn;

    @Inject
    RequestTime time;

    Page<AwardView> list(AwardList.Filter filter, PageRequest page) {
        return list.page(filter, page);
    }

    /**
     * From today on.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 also to units that do not run the round and for an own
     *     case, 428, 412, 422, 409 {@code award-withdrawn}
     */
    @Transactional
    public AwardView withdraw(UUID id, IfMatch seen, WithdrawAwardRequest request) {
        Award award = handled(id, seen, DecisionPermission.WITHDRAW_AWARD);
        validation.of(request).throwIfAny();
        award.withdraw(request.reason().strip(), desk.callerId(), time.today());
        awards.flush();
        withdrawn.fire(new AwardWithdrawn(id, award.applicationId()));
        return list.get(id);
    }

    /**
     * What was awarded is finished: it is no unfinished project any more.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403 as the other, 428, 412, 422 also for a day before the award
     *     or still to come, 409 {@code award-withdrawn}
     */
    @Transactional
    AwardView conclude(UUID id, IfMatch seen, ConcludeAwardRequest request) {
        Award award = handled(id, seen, DecisionPermission.CONCLUDE_AWARD);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        faults.addIf(request.concludedOn().isAfter(time.today()), "/concludedOn", "in-the-future");
        faults.addIf(request.concludedOn().isBefore(award.awardedOn()), "/concludedOn", "before-the-award");
        faults.throwIfAny();
        award.conclude(request.concludedOn(), desk.callerId());
        awards.flush();
        return list.get(id);
    }

    private Award handled(UUID id, IfMatch seen, DecisionPermission permission) {
        Award award = gate.seen(
                awards.findByIdOptional(id).filter(found -> sight.sees(found.applicationId())),
                DecisionPermission.READ_AWARDS,
                Award::unitId);
        RoundCase of = cases.find(award.applicationId()).orElseThrow();
        OpenRound round = rounds.find(of.roundId()).orElseThrow();
        gate.require(permission, round.organisationId(), () -> handlers.refusal(round, of.id(), of.unitId()));
        IfMatch.check(seen, award);
        actors.acted(round.id());
        return award;
    }
}
