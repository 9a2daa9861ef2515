package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.review.PutVotesRequest.Entered;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;
import org.xuecang.round.Rounds;
import org.xuecang.round.rubric.CriterionKind;
import org.xuecang.round.rubric.RubricContent.Criterion;

/** Enters what the public voted: counted elsewhere, once for each case, by who handles it. */
@ApplicationScoped
public class VoteService {

    @Inject
    ReviewDesk desk;

    @Inject
    ReviewSight sight;

    @Inject
    CaseVotes votes;

    @Inject
    RoundRubrics rubrics;

    @Inject
    RoundCases cases;

    @Inject
    Rounds rounds;

    @Inject
    Validation validation;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    /** @throws DomainError 404 also to the case's own people and to its experts */
    CaseVotesView get(UUID applicationId) {
        Optional<RoundCase> found = cases.find(applicationId).filter(_ -> sight.seesAllOf(applicationId));
        OpenRound round = gate.seen(
                found.flatMap(each -> rounds.find(each.roundId())), ReviewPermission.READ, OpenRound::organisationId);
        return view(found.orElseThrow(), round);
    }

    /**
     * Until the case has gone on from the first experts' stage.
     *
     * @throws DomainError 404, 403 also where it is an own case, 428, 412, 422, 409 {@code votes-closed}
     */
    @Transactional
    public CaseVotesView put(UUID applicationId, IfMatch seen, PutVotesRequest request) {
        RoundCase found = desk.handled(applicationId);
        OpenRound round = rounds.find(found.roundId()).orElseThrow();
        CaseVotesView known = view(found, round);
        IfMatch.check(seen, known);
        Faults faults = validation.of(request);
        faults.throwIfAny();
        unknown(request, known, faults);
        faults.throwIfAny();
        if (!isBeforeRanking(found, round)) {
            throw ReviewProblem.VOTES_CLOSED.error();
        }
        votes.keep(applicationId, request.votes(), gate.caller().account(), time.now(), known.version());
        return view(found, round);
    }

    private static void unknown(PutVotesRequest request, CaseVotesView known, Faults faults) {
        Set<String> keys =
                known.votes().stream().map(CaseVotesView.Counted::key).collect(Collectors.toSet());
        Set<String> met = new HashSet<>();
        for (int i = 0; i < request.votes().size(); i++) {
            Entered each = request.votes().get(i);
            String place = "/votes/" + i + "/key";
            faults.addIf(!keys.contains(each.key()), place, "unknown-reference");
            faults.addIf(!met.add(each.key()), place, "twice");
        }
    }

    /** Votes count in each of its rankings. */
    private static boolean isBeforeRanking(RoundCase found, OpenRound round) {
        for (RoundView.Stage stage : round.stages()) {
            if (stage.id().equals(found.stageId())) {
                return true;
            }
            if (stage.kind().equals(ExpertReviewStage.CODE)) {
                return false;
            }
        }
        return false;
    }

    private CaseVotesView view(RoundCase found, OpenRound round) {
        CaseVotes.Kept kept = votes.of(found.id());
        List<Criterion> asked =
                rubrics.find(round).map(all -> all.of(found.category()).criteria()).orElse(List.of()).stream()
                        .filter(each -> each.kind() == CriterionKind.VOTE)
                        .toList();
        return new CaseVotesView(
                found.id(),
                asked.stream()
                        .map(each -> counted(each, kept.byKey().get(each.key())))
                        .toList(),
                isBeforeRanking(found, round) && desk.handles(found, round),
                kept.enteredAt(),
                kept.version());
    }

    private static CaseVotesView.Counted counted(Criterion asked, Entered entered) {
        return new CaseVotesView.Counted(
                asked.key(),
                asked.name(),
                asked.points(),
                asked.fullVotes(),
                entered == null ? null : entered.votes(),
                entered == null ? null : entered.source());
    }
}
