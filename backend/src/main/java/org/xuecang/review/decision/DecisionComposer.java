package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.application.ApplicationState;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.http.Versioned;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Fault;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Problem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.decision.ComposeDecisionRequest.By;
import org.xuecang.review.decision.ComposeDecisionRequest.Line;
import org.xuecang.review.decision.ComposeDecisionRequest.Rule;
import org.xuecang.review.decision.ComposeDecisionRequest.Step;
import org.xuecang.review.decision.ComposedDecision.Effect;
import org.xuecang.review.decision.ComposedDecision.Item;
import org.xuecang.review.decision.DecisionCases.Standing;
import org.xuecang.review.message.MessageAct;
import org.xuecang.review.message.MessagePreviews;
import org.xuecang.review.message.News;
import org.xuecang.review.message.Said;
import org.xuecang.review.ranking.StoredRankings;
import org.xuecang.round.OpenRound;

/**
 * Says much at once in a round's draft: line by line, of which those that are wrong are refused and stop no other. How many
 * there are changes nothing of how many statements it takes.
 */
@ApplicationScoped
class DecisionComposer {

    private static final int LONGEST_GRADE = 20;
    private static final int LONGEST_REASON = 500;

    @Inject
    DecisionDesk desk;

    @Inject
    Decisions decisions;

    @Inject
    DecisionItems items;

    @Inject
    DecisionCases waiting;

    @Inject
    RoundCases cases;

    @Inject
    StoredRankings rankings;

    @Inject
    KnownOrganisations organisations;

    @Inject
    MessagePreviews messages;

    @Inject
    CallerTexts words;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    /** What is known of the round's cases. */
    private record Known(
            OpenRound round,
            Standing standing,
            Map<UUID, RoundCase> cases,
            Map<String, UUID> byNumber,
            Map<UUID, BigDecimal> scores) {

        Optional<RoundCase> meant(Line line) {
            UUID id = line.applicationId() != null
                    ? line.applicationId()
                    : line.number() == null ? null : byNumber.get(line.number());
            return Optional.ofNullable(id).map(cases::get);
        }

        /** Whether a line's number is another case's than its id, or nobody's. */
        boolean isTorn(Line line) {
            return line.applicationId() != null
                    && line.number() != null
                    && !line.applicationId().equals(byNumber.get(line.number()));
        }
    }

    /** A line with what came of it. */
    private record Outcomes(Line line, RoundCase meant, Effect effect, List<Fault> refusals) {}

    /**
     * Where nothing of it is new nothing is written.
     *
     * @param preview whether the messages are wanted that would follow
     * @throws DomainError 404, 403 also where a case is the caller's own, 428, 412, 422, 409 {@code nothing-to-decide},
     *     {@code decision-fixed}
     */
    @Transactional
    ComposedDecision compose(UUID roundId, IfMatch seen, boolean preview, ComposeDecisionRequest request) {
        OpenRound round = desk.handled(roundId, DecisionPermission.EDIT);
        Optional<Decision> drafted = decisions.findOfRound(roundId);
        IfMatch.check(seen, drafted.map(Versioned.class::cast).orElse(() -> Decision.NONE_YET));
        Faults faults = validation.of(request);
        faults.throwIfAny();
        check(request, faults);
        Known known = known(round, request);
        faults.addIf(request.rule() != null && known.standing().rankingId() == null, "/rule", "nothing-ranked");
        faults.throwIfAny();
        drafted.ifPresent(Decision::requireDraft);
        if (known.standing().isEmpty()) {
            throw DecisionProblem.NOTHING_TO_DECIDE.error();
        }
        List<DecisionItem> before = known.standing()
                .stillThere(drafted.map(each -> items.of(each.id())).orElse(List.of()));
        ComposedDraft draft = new ComposedDraft(before);
        List<Outcomes> outcomes = say(draft, lines(request, known), known);
        List<DecisionItem> after = draft.items();
        Decision decision = drafted.orElse(null);
        if (!after.equals(before)) {
            decision = drafted.orElseGet(
                    () -> decisions.begin(new Decision(roundId, known.standing().stageId())));
            decision.draft(
                    known.standing().rankingId(),
                    drafted.map(Decision::reason).orElse(null),
                    desk.callerId(),
                    time.now());
            decisions.flush();
            items.replace(decision.id(), after);
        }
        return answer(known, decision, outcomes, after, preview);
    }

    private static void check(ComposeDecisionRequest request, Faults faults) {
        Rule rule = request.rule();
        faults.addIf((rule == null) == (request.lines() == null), "", "rule-or-lines");
        for (int i = 0; rule != null && i < rule.steps().size(); i++) {
            Step step = rule.steps().get(i);
            String place = "/rule/steps/" + i;
            faults.addIf(rule.by() == By.PLACES && step.count() == null, place + "/count", "not-null");
            faults.addIf(rule.by() == By.SCORE && step.scoreAtLeast() == null, place + "/scoreAtLeast", "not-null");
        }
    }

    private Known known(OpenRound round, ComposeDecisionRequest request) {
        Standing standing = waiting.of(round);
        Set<String> numbers = request.lines() == null
                ? Set.of()
                : request.lines().stream()
                        .map(Line::number)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        return new Known(
                round,
                standing,
                cases.ofRound(round.id()).stream().collect(Collectors.toMap(RoundCase::id, Function.identity())),
                numbers.isEmpty() ? Map.of() : cases.byReceipt(round.id(), numbers),
                standing.rankingId() == null ? Map.of() : rankings.scores(standing.rankingId()));
    }

    private static List<Line> lines(ComposeDecisionRequest request, Known known) {
        if (request.lines() != null) {
            return request.lines();
        }
        Rule rule = request.rule();
        RankingSteps steps = new RankingSteps(rule);
        Map<UUID, Integer> places = known.standing().places();
        List<Line> lines = new ArrayList<>();
        known.standing().cases().values().stream()
                .sorted(Comparator.comparing(
                                (RoundCase each) -> places.get(each.id()),
                                Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(RoundCase::title)
                        .thenComparing(RoundCase::id))
                .forEach(each -> {
                    Optional<Step> met =
                            steps.met(places.get(each.id()), known.scores().get(each.id()));
                    if (met.isPresent() || rule.others()) {
                        Outcome outcome = met.isPresent() ? Outcome.SELECTED : Outcome.NOT_SELECTED;
                        String grade = met.map(Step::grade).orElse(null);
                        lines.add(new Line(null, each.id(), null, outcome, grade, null));
                    }
                });
        return lines;
    }

    private static List<Outcomes> say(ComposedDraft draft, List<Line> lines, Known known) {
        List<Outcomes> outcomes = new ArrayList<>();
        Set<UUID> named = new HashSet<>();
        for (Line line : lines) {
            RoundCase meant = known.meant(line).orElse(null);
            Faults refusals = refusals(line, meant, known);
            refusals.addIf(meant != null && !named.add(meant.id()), "/applicationId", "twice");
            boolean refused = !refusals.all().isEmpty();
            Effect effect = refused
                    ? Effect.REFUSED
                    : draft.say(new DecisionItem(
                            meant.id(),
                            known.standing().places().get(meant.id()),
                            line.outcome(),
                            line.grade(),
                            line.reason()));
            outcomes.add(new Outcomes(line, meant, effect, refusals.all()));
        }
        return outcomes;
    }

    private static Faults refusals(Line line, RoundCase meant, Known known) {
        Faults refusals = new Faults();
        if (meant == null) {
            return refusals.add(line.applicationId() == null ? "/number" : "/applicationId", "no-case-of-the-round");
        }
        refusals.addIf(known.isTorn(line), "/number", "number-of-another-case");
        if (!known.standing().cases().containsKey(meant.id())) {
            refusals.add("/applicationId", whyNotHere(meant.state()));
        }
        refusals.addIf(line.outcome() == null, "/outcome", "outcome-not-said");
        refusals.addIf(line.grade() != null && line.outcome() == Outcome.NOT_SELECTED, "/grade", "only-of-selected");
        size(refusals, "/grade", line.grade(), LONGEST_GRADE);
        size(refusals, "/reason", line.reason(), LONGEST_REASON);
        return refusals;
    }

    private static void size(Faults refusals, String place, String text, int most) {
        if (text != null && text.length() > most) {
            refusals.add(place, "size", Map.of("min", 1, "max", most));
        }
    }

    private static String whyNotHere(ApplicationState state) {
        return switch (state) {
            case WITHDRAWN -> "case-withdrawn";
            case SELECTED, NOT_SELECTED, REFUSED -> "case-concluded";
            default -> "case-not-at-the-decision";
        };
    }

    private ComposedDecision answer(
            Known known, Decision decision, List<Outcomes> outcomes, List<DecisionItem> after, boolean preview) {
        Map<UUID, DecisionItem> said =
                after.stream().collect(Collectors.toMap(DecisionItem::applicationId, Function.identity()));
        Map<UUID, List<Problem.Entry>> missing = new HashMap<>();
        List<Problem.Entry> hindrances = new ArrayList<>();
        if (decision != null) {
            waiting.hindrances(known.round(), decision, after, known.standing())
                    .all()
                    .forEach(fault -> {
                        Problem.Entry told = words.texts().entry(fault);
                        itemOf(fault, after)
                                .ifPresentOrElse(
                                        item -> missing.computeIfAbsent(item.applicationId(), _ -> new ArrayList<>())
                                                .add(told),
                                        () -> hindrances.add(told));
                    });
        }
        Map<UUID, String> units = organisations.names(
                outcomes.stream()
                        .map(Outcomes::meant)
                        .filter(Objects::nonNull)
                        .map(RoundCase::unitId)
                        .collect(Collectors.toSet()),
                time.today());
        int selected = (int) after.stream().filter(DecisionItem::isSelected).count();
        return new ComposedDecision(
                outcomes.stream()
                        .map(each -> item(each, known, said, missing, units))
                        .toList(),
                selected,
                after.size() - selected,
                known.standing().cases().size() - after.size(),
                count(outcomes, Effect.ADDED),
                count(outcomes, Effect.CHANGED),
                count(outcomes, Effect.UNCHANGED),
                count(outcomes, Effect.REFUSED),
                hindrances,
                preview
                        ? messages.of(known.round(), MessageAct.ROUND_DECIDED, news(known, after), titles(known))
                        : List.of(),
                decision == null ? Decision.NONE_YET : decision.version());
    }

    /** Of which item of the draft a hindrance speaks. */
    private static Optional<DecisionItem> itemOf(Fault fault, List<DecisionItem> after) {
        String[] place = fault.pointer().split("/");
        boolean ofOne = place.length == 4 && place[1].equals("items");
        return ofOne ? Optional.of(after.get(Integer.parseInt(place[2]))) : Optional.empty();
    }

    private Item item(
            Outcomes outcome,
            Known known,
            Map<UUID, DecisionItem> said,
            Map<UUID, List<Problem.Entry>> missing,
            Map<UUID, String> units) {
        RoundCase meant = outcome.meant();
        UUID id = meant == null ? null : meant.id();
        DecisionItem now = id == null ? null : said.get(id);
        List<Problem.Entry> problems =
                outcome.effect() == Effect.REFUSED ? words.of(outcome.refusals()) : missing.getOrDefault(id, List.of());
        return new Item(
                outcome.line().row(),
                id,
                outcome.line().number(),
                meant == null ? null : meant.title(),
                meant == null ? null : units.get(meant.unitId()),
                id == null ? null : known.standing().places().get(id),
                id == null ? null : known.scores().get(id),
                outcome.effect(),
                now == null ? null : now.outcome(),
                now == null ? null : now.grade(),
                now == null ? null : now.reason(),
                problems);
    }

    private static int count(List<Outcomes> outcomes, Effect effect) {
        return (int) outcomes.stream().filter(each -> each.effect() == effect).count();
    }

    private Map<UUID, News> news(Known known, List<DecisionItem> after) {
        Said won = waiting.awardsAtOnce(known.round()) ? Said.AWARDED : Said.SELECTED;
        return after.stream()
                .collect(Collectors.toMap(
                        DecisionItem::applicationId,
                        item -> item.isSelected() ? new News(won, item.grade()) : new News(Said.NOT_SELECTED, null)));
    }

    private static Map<UUID, String> titles(Known known) {
        return known.standing().titles();
    }
}
