package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.CheckApplicationsRequest.Item;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.access.OperationParts;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Problem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundActors;
import org.xuecang.round.RoundPermission;
import org.xuecang.round.RoundView;
import org.xuecang.round.Rounds;

/**
 * The formal check of many applications of a round with one verdict. Each is its own: what refuses one stops no other. Where the
 * round has no rules, how many there are changes nothing of how many statements are sent beside those that write in batches.
 */
@ApplicationScoped
public class FormalChecksService {

    @Inject
    RoundApplications applications;

    @Inject
    ApplicationSight sight;

    @Inject
    CaseHandlers handlers;

    @Inject
    AdmissionRules admission;

    @Inject
    FormalChecking checking;

    @Inject
    JointNotices notices;

    @Inject
    KnownOrganisations organisations;

    @Inject
    Rounds rounds;

    @Inject
    RoundActors actors;

    @Inject
    OperationParts parts;

    @Inject
    CallerTexts words;

    @Inject
    Validation validation;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** What is found out of those that are named: those that the caller sees, and why some are refused. */
    private record Found(Map<UUID, RoundApplication> seen, Map<UUID, Problem.Entry> refused) {

        List<RoundApplication> left() {
            return seen.values().stream()
                    .filter(each -> !refused.containsKey(each.id()))
                    .toList();
        }
    }

    /**
     * Whoever checks or writes one of them at the same moment is either before it, and this one is refused as stale, or behind
     * it, and is told so.
     *
     * @param preview whether the messages are wanted that would follow
     * @throws DomainError 404, 403 {@code not-the-organiser}, 422 for what is wrong whatever the application
     */
    @Transactional
    public CheckedApplications check(UUID roundId, boolean preview, CheckApplicationsRequest request) {
        OpenRound round = handled(roundId);
        validation.of(request).throwIfAny();
        FormalCheckRequest check = request.check();
        Optional<RoundView.Stage> stage = round.stageOf(FormalCheckStage.CODE);
        faults(request, stage).throwIfAny();
        Found found = find(round, request.items());
        refuse(found, round, stage, request);
        List<RoundApplication> left = found.left();
        stage.ifPresent(there -> checking.carryOut(roundId, there, left, check));
        applications.flush();
        parts.done(
                FormalCheckStage.OPERATION,
                left.stream().map(RoundApplication::id).toList());
        return answer(
                found,
                request.items(),
                preview ? notices.preview(left, round.title(), told(check.verdict())) : List.of());
    }

    private OpenRound handled(UUID roundId) {
        OpenRound round = gate.seen(rounds.find(roundId), RoundPermission.READ, OpenRound::organisationId);
        gate.require(ApplicationPermission.CHECK, round.organisationId(), () -> handlers.outside(round));
        actors.acted(roundId);
        return round;
    }

    private Faults faults(CheckApplicationsRequest request, Optional<RoundView.Stage> stage) {
        List<String> texts = stage.map(FormalChecking::texts).orElse(List.of());
        Faults faults = checking.faults(request.check(), texts, "/check");
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < request.items().size(); i++) {
            boolean twice = !named.add(request.items().get(i).applicationId());
            faults.addIf(twice, "/items/" + i + "/applicationId", "twice");
        }
        return faults;
    }

    /** Those of the round that the caller handles stay as they are until the transaction ends. */
    private Found find(OpenRound round, List<Item> items) {
        Set<UUID> ids = items.stream().map(Item::applicationId).collect(Collectors.toSet());
        Map<UUID, UUID> units = sight.unitsOf(ids, round.id());
        Map<UUID, DomainError> kept = handlers.refusals(round, units);
        Set<UUID> handled = new HashSet<>(units.keySet());
        handled.removeAll(kept.keySet());
        Map<UUID, RoundApplication> seen = new HashMap<>();
        Map<UUID, Problem.Entry> refused = new HashMap<>();
        applications.hold(handled).forEach(each -> seen.put(each.id(), each));
        applications.all(kept.keySet()).forEach(each -> seen.put(each.id(), each));
        kept.forEach((id, why) -> refused.put(id, words.of(why)));
        return new Found(seen, refused);
    }

    /** In the order in which the check of one would be refused. */
    private void refuse(
            Found found, OpenRound round, Optional<RoundView.Stage> stage, CheckApplicationsRequest request) {
        Map<UUID, Long> versions =
                request.items().stream().collect(Collectors.toMap(Item::applicationId, Item::version));
        FormalCheckRequest check = request.check();
        found.left().stream()
                .filter(each -> each.version() != versions.get(each.id()))
                .forEach(each -> found.refused().put(each.id(), words.of(PlatformProblem.STALE.error())));
        found.left().stream()
                .filter(each -> !stands(each, stage)
                        || FormalChecking.refusal(each, check.verdict()).isPresent())
                .forEach(each ->
                        found.refused().put(each.id(), words.of(ApplicationProblem.APPLICATION_ELSEWHERE.error())));
        if (FormalChecking.isReasonUnsaid(check)) {
            Fault fault = new Fault("/check/reason", AdmissionRules.REASON_NEEDED);
            admission.needingReason(round, found.left()).forEach(id -> found.refused()
                    .put(id, words.of(fault)));
        }
    }

    private static boolean stands(RoundApplication application, Optional<RoundView.Stage> stage) {
        return stage.isPresent() && stage.map(RoundView.Stage::id).equals(application.stageId());
    }

    private static ApplicationNotice told(CheckVerdict verdict) {
        return switch (verdict) {
            case ADMITTED -> ApplicationNotice.APPLICATION_ADMITTED;
            case RETURNED -> ApplicationNotice.APPLICATION_RETURNED;
            case REFUSED -> ApplicationNotice.APPLICATION_REFUSED;
        };
    }

    private CheckedApplications answer(Found found, List<Item> asked, List<NoticePreview> messages) {
        Map<UUID, String> units = organisations.names(
                found.seen().values().stream().map(RoundApplication::unitId).collect(Collectors.toSet()), time.today());
        List<CheckedApplications.Item> items = asked.stream()
                .map(each -> item(each.applicationId(), found, units))
                .toList();
        int done = (int) items.stream().filter(CheckedApplications.Item::done).count();
        return new CheckedApplications(items, done, items.size() - done, messages);
    }

    private CheckedApplications.Item item(UUID id, Found found, Map<UUID, String> units) {
        RoundApplication seen = found.seen().get(id);
        if (seen == null) {
            Problem.Entry why = words.of(new Fault("/applicationId", "no-application-of-the-round"));
            return new CheckedApplications.Item(id, null, null, null, null, false, List.of(why));
        }
        Problem.Entry why = found.refused().get(id);
        return new CheckedApplications.Item(
                id,
                seen.title(),
                units.get(seen.unitId()),
                seen.state(),
                seen.version(),
                why == null,
                why == null ? List.of() : List.of(why));
    }
}
