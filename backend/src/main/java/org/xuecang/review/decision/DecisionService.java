package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.decision.DecisionCases.Standing;
import org.xuecang.round.OpenRound;
import org.xuecang.signoff.SignOffSubject;
import org.xuecang.signoff.SignOffs;

/** Drafts the decision of a round and sends it for sign-off. */
@ApplicationScoped
public class DecisionService {

    @Inject
    DecisionDesk desk;

    @Inject
    Decisions decisions;

    @Inject
    DecisionItems items;

    @Inject
    DecisionCases cases;

    @Inject
    DecisionViews views;

    @Inject
    SignOffs signOffs;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** @throws DomainError 404, 403 */
    DecisionView get(UUID roundId) {
        return views.of(desk.seen(roundId));
    }

    /**
     * The whole draft anew. Before the first one the version is 0.
     *
     * @throws DomainError 404, 403 also where a case is the caller's own, 428, 412, 422 with all faults, 409
     *     {@code nothing-to-decide}, {@code decision-fixed}
     */
    @Transactional
    public DecisionView draft(UUID roundId, IfMatch seen, DraftDecisionRequest request) {
        OpenRound round = desk.handled(roundId, DecisionPermission.EDIT);
        Optional<Decision> drafted = decisions.findOfRound(roundId);
        requireSeen(seen, drafted);
        Faults faults = validation.of(request);
        Standing standing = cases.of(round);
        check(request, standing, faults);
        faults.throwIfAny();
        drafted.ifPresent(Decision::requireDraft);
        if (standing.isEmpty()) {
            throw DecisionProblem.NOTHING_TO_DECIDE.error();
        }
        Decision decision = drafted.orElseGet(() -> decisions.begin(new Decision(roundId, standing.stageId())));
        decision.draft(standing.rankingId(), request.reason(), desk.callerId(), time.now());
        decisions.flush();
        items.replace(
                decision.id(),
                request.items().stream()
                        .map(item -> new DecisionItem(
                                item.applicationId(),
                                standing.places().get(item.applicationId()),
                                item.outcome(),
                                item.grade(),
                                item.reason()))
                        .toList());
        return views.of(round);
    }

    private static void requireSeen(IfMatch seen, Optional<Decision> drafted) {
        IfMatch.check(seen, drafted.map(Versioned.class::cast).orElse(() -> Decision.NONE_YET));
    }

    private static void check(DraftDecisionRequest request, Standing standing, Faults faults) {
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < request.items().size(); i++) {
            DraftDecisionRequest.Item item = request.items().get(i);
            if (item == null || item.applicationId() == null) {
                continue;
            }
            String place = "/items/" + i;
            boolean known = standing.titles().containsKey(item.applicationId());
            faults.addIf(!known, place + "/applicationId", "unknown-reference");
            faults.addIf(!named.add(item.applicationId()), place + "/applicationId", "twice");
            boolean graded = item.grade() != null && item.outcome() != Outcome.SELECTED;
            faults.addIf(graded, place + "/grade", "only-of-selected");
        }
    }

    /**
     * @throws DomainError 404, 403 also where a case is the caller's own, 428, 412, 409 {@code decision-fixed}, 422
     *     {@code decision-not-ready} with everything that is missing
     */
    @Transactional
    public DecisionView send(UUID roundId, IfMatch seen) {
        OpenRound round = desk.handled(roundId, DecisionPermission.EDIT);
        Optional<Decision> drafted = decisions.findOfRound(roundId);
        requireSeen(seen, drafted);
        Decision decision = drafted.orElseThrow(DecisionProblem.NOTHING_TO_DECIDE::error);
        decision.requireDraft();
        Standing standing = cases.of(round);
        List<DecisionItem> said = standing.stillThere(items.of(decision.id()));
        cases.hindrances(round, decision, said, standing).throwIfAny(DecisionProblem.DECISION_NOT_READY);
        items.replace(decision.id(), said);
        decision.send();
        decisions.flush();
        signOffs.start(new SignOffSubject(
                DecisionSignOff.SUBJECT_TYPE, decision.id(), round.organisationId(), "审定名单：" + round.title()));
        return views.of(round);
    }
}
