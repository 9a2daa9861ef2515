package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.xuecang.application.OwnCase;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.json.StoredJson;
import org.xuecang.platform.list.Condition;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.event.RoundDecided;
import org.xuecang.review.ranking.StoredRankings;
import org.xuecang.round.OpenRound;
import org.xuecang.round.Progression;
import org.xuecang.round.RoundActors;
import org.xuecang.round.Rounds;
import org.xuecang.signoff.ContentHash;
import org.xuecang.signoff.SignOffSubjects;
import org.xuecang.signoff.SubjectPlace;
import org.xuecang.signoff.event.SignOffApproved;
import org.xuecang.signoff.event.SignOffChecked;
import org.xuecang.signoff.event.SignOffReturned;
import org.xuecang.signoff.event.SignOffWithdrawn;

/**
 * What a sign-off means for a decision: approved, its selected cases go on and the others are at an end; sent back, it may
 * be drafted again. Nobody signs one with a case of their own.
 */
@ApplicationScoped
class DecisionSignOff implements SignOffSubjects {

    static final String SUBJECT_TYPE = "round-decision";

    private static final String RUN_BY = "r.organiser_id = any (?)"
            + " or exists (select 1 from round_stand_in s where s.round_id = r.id and s.user_id = ?)";

    @Inject
    Decisions decisions;

    @Inject
    DecisionItems items;

    @Inject
    StoredRankings rankings;

    @Inject
    DecisionCases waiting;

    @Inject
    RoundCases cases;

    @Inject
    OwnCase own;

    @Inject
    Rounds rounds;

    @Inject
    RoundActors actors;

    @Inject
    Progression progression;

    @Inject
    Awards awards;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Inject
    Event<RoundDecided> decided;

    /** All that a signature stands for. */
    private record Signed(UUID roundId, UUID rankingId, String reason, List<DecisionItem> items) {}

    @Override
    public String subjectType() {
        return SUBJECT_TYPE;
    }

    @Override
    public Optional<String> contentHash(UUID decisionId) {
        return decisions
                .findByIdOptional(decisionId)
                .map(decision -> ContentHash.of(signed(decision) + (isOutdated(decision) ? " outdated" : "")));
    }

    private String signed(Decision decision) {
        UUID ranking = decision.rankingId().orElse(null);
        return StoredJson.write(new Signed(decision.roundId(), ranking, decision.reason(), items.of(decision.id())));
    }

    /** Whether a review was set aside since it was sent: nobody signs what stands on it. */
    private boolean isOutdated(Decision decision) {
        return decision.rankingId().filter(rankings::isOutdated).isPresent();
    }

    @Override
    public Optional<SubjectPlace> place(UUID decisionId) {
        return decisions.findByIdOptional(decisionId).map(decision -> new SubjectPlace(decision.roundId(), 1));
    }

    @Override
    public Condition readable(String subjectIdColumn) {
        Condition seen = gate.furtherWhere(DecisionPermission.OVERSEE, "r.organisation_id")
                .or(gate.furtherWhere(DecisionPermission.READ, "r.organisation_id")
                        .and(Condition.of(RUN_BY, units(), gate.caller().userId())));
        return new Condition(
                subjectIdColumn
                        + " in (select d.id from decision d join application_round r on r.id = d.round_id where "
                        + seen.sql() + ")",
                seen.parameters());
    }

    private Object units() {
        return gate.caller().unitIds().toArray(UUID[]::new);
    }

    @Override
    public Condition refused(String subjectIdColumn) {
        Condition theirs = own.own();
        return new Condition(
                subjectIdColumn + " in (select item.decision_id from decision_item item"
                        + " join round_application a on a.id = item.application_id where " + theirs.sql() + ")",
                theirs.parameters());
    }

    @Override
    public DomainError refusal() {
        return DecisionProblem.OWN_CASE_DECIDED.error();
    }

    void checked(@Observes SignOffChecked event) {
        withDecision(event.subjectType(), event.subjectId(), _ -> {});
    }

    void approved(@Observes SignOffApproved event) {
        withDecision(event.subjectType(), event.subjectId(), decision -> {
            decision.approve(time.now());
            decisions.flush();
            carryOut(decision);
            decisions.flush();
            decided.fire(new RoundDecided(decision.roundId(), decision.id()));
        });
    }

    void returned(@Observes SignOffReturned event) {
        withDecision(event.subjectType(), event.subjectId(), Decision::reopen);
    }

    void withdrawn(@Observes SignOffWithdrawn event) {
        withDecision(event.subjectType(), event.subjectId(), Decision::reopen);
    }

    /** Who has been withdrawn since it was sent has nothing to win any more. */
    private void carryOut(Decision decision) {
        OpenRound round = rounds.find(decision.roundId()).orElseThrow();
        boolean awarded = waiting.awardsAtOnce(round);
        List<DecisionItem> said = items.of(decision.id());
        Set<UUID> standing = cases
                .find(said.stream().map(DecisionItem::applicationId).toList())
                .stream()
                .filter(each -> each.standsIn(decision.stageId()))
                .map(RoundCase::id)
                .collect(Collectors.toSet());
        for (DecisionItem item : said) {
            if (!standing.contains(item.applicationId())) {
                continue;
            }
            if (item.isSelected()) {
                progression.pass(item.applicationId(), round.id(), decision.stageId());
            } else {
                progression.end(item.applicationId());
            }
            if (item.isSelected() && awarded) {
                awards.enter(new Awards.NewAward(item.applicationId(), false, item.grade(), null, time.today()));
            }
        }
        progression.settle(round.id());
    }

    /** Whoever took the step ran the round too. */
    private void withDecision(String subjectType, UUID decisionId, Consumer<Decision> work) {
        if (SUBJECT_TYPE.equals(subjectType)) {
            Decision decision = decisions.findById(decisionId);
            actors.acted(decision.roundId());
            work.accept(decision);
        }
    }
}
