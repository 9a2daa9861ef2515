package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.above.NominationDesk.Sent;
import org.xuecang.review.decision.Awards;
import org.xuecang.review.decision.Outcome;
import org.xuecang.review.event.OutsideResultEntered;
import org.xuecang.round.Progression;

/** Enters what is heard of the host. Its result alone makes an award of its level; a wrong one is withdrawn there. */
@ApplicationScoped
public class OutsideService {

    @Inject
    NominationDesk desk;

    @Inject
    Nominations nominations;

    @Inject
    NominationFiles files;

    @Inject
    NominationViews views;

    @Inject
    OutsideNews news;

    @Inject
    RoundCases cases;

    @Inject
    Progression progression;

    @Inject
    Awards awards;

    @Inject
    Event<OutsideResultEntered> entered;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** @throws org.xuecang.platform.problem.DomainError 404, 403, 422, 409 {@code package-not-dispatched} */
    @Transactional
    public NominationView enterStage(UUID roundId, EnterOutsideStageRequest request) {
        Sent sent = desk.sent(roundId, AbovePermission.ENTER);
        Faults faults = validation.of(request);
        faults.addIf(request.on() != null && request.on().isAfter(time.today()), "/on", "in-the-future");
        boolean strange = request.applicationId() != null && !ids(sent).contains(request.applicationId());
        faults.addIf(strange, "/applicationId", "unknown-reference");
        faults.throwIfAny();
        sent.nomination().requireDispatched();
        news.add(roundId, request);
        return written(sent);
    }

    /**
     * All or none.
     *
     * @throws org.xuecang.platform.problem.DomainError 404, 403, 422 with all faults, 409 {@code package-not-dispatched}
     */
    @Transactional
    public NominationView enterResults(UUID roundId, EnterOutsideResultsRequest request) {
        Sent sent = desk.sent(roundId, AbovePermission.ENTER);
        Faults faults = validation.of(request);
        if (request.issuedOn() != null) {
            Nomination nomination = sent.nomination();
            boolean early = nomination.isDispatched() && request.issuedOn().isBefore(nomination.dispatchedOn());
            faults.addIf(early, "/issuedOn", "before-it-was-sent");
            faults.addIf(request.issuedOn().isAfter(time.today()), "/issuedOn", "in-the-future");
        }
        files.check(request.fileId(), faults);
        items(sent, request, faults);
        faults.throwIfAny();
        sent.nomination().requireDispatched();
        news.add(roundId, request);
        files.attach(request.fileId(), sent.nomination().id());
        request.items().forEach(item -> carryOut(sent, request, item));
        progression.settle(roundId);
        return written(sent);
    }

    private void items(Sent sent, EnterOutsideResultsRequest request, Faults faults) {
        if (request.items() == null) {
            return;
        }
        Set<UUID> ids = ids(sent);
        Set<UUID> decided = news.decided(sent.round().id());
        Set<UUID> waiting = waiting(sent);
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < request.items().size(); i++) {
            EnterOutsideResultsRequest.Item item = request.items().get(i);
            if (item == null || item.applicationId() == null) {
                continue;
            }
            UUID id = item.applicationId();
            String place = "/items/" + i;
            boolean known = ids.contains(id);
            faults.addIf(!known, place + "/applicationId", "unknown-reference");
            faults.addIf(!named.add(id), place + "/applicationId", "twice");
            faults.addIf(decided.contains(id), place + "/applicationId", "result-entered");
            boolean elsewhere =
                    known && sent.nomination().isDispatched() && !decided.contains(id) && !waiting.contains(id);
            faults.addIf(elsewhere, place + "/applicationId", "case-elsewhere");
            boolean graded = item.grade() != null && item.outcome() == Outcome.NOT_SELECTED;
            faults.addIf(graded, place + "/grade", "only-of-selected");
        }
    }

    private void carryOut(Sent sent, EnterOutsideResultsRequest request, EnterOutsideResultsRequest.Item item) {
        UUID round = sent.round().id();
        UUID id = item.applicationId();
        if (item.outcome() == Outcome.SELECTED) {
            UUID stage =
                    NominationDesk.stage(sent.round(), OutsideResultStage.CODE).id();
            progression.pass(id, round, stage);
            awards.grant(new Awards.NewAward(
                    id, true, item.grade(), request.documentNumber().strip(), request.issuedOn()));
        } else {
            progression.end(id);
        }
        entered.fire(new OutsideResultEntered(id, item.outcome() == Outcome.SELECTED));
    }

    private static Set<UUID> ids(Sent sent) {
        List<NominatedCase> items = sent.nomination().items();
        return items.stream().map(NominatedCase::applicationId).collect(Collectors.toUnmodifiableSet());
    }

    private Set<UUID> waiting(Sent sent) {
        UUID stage = NominationDesk.stage(sent.round(), OutsideResultStage.CODE).id();
        return cases.ofRound(sent.round().id()).stream()
                .filter(each -> each.standsIn(stage))
                .map(RoundCase::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private NominationView written(Sent sent) {
        nominations.touch(sent.nomination());
        nominations.flush();
        return views.of(sent);
    }
}
