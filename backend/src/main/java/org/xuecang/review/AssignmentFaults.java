package org.xuecang.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.application.CaseHandlers;
import org.xuecang.application.OwnCase;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.identity.AppUsers;
import org.xuecang.platform.problem.Faults;
import org.xuecang.review.AssignReviewsRequest.Assignment;
import org.xuecang.round.OpenRound;

/** What stands against assignments, of all of them at once. */
@ApplicationScoped
public class AssignmentFaults {

    @Inject
    RoundCases cases;

    @Inject
    CaseHandlers handlers;

    @Inject
    OwnCase own;

    @Inject
    Conflicts conflicts;

    @Inject
    RoundRubrics rubrics;

    @Inject
    AcceptedExperts accepted;

    @Inject
    AppUsers people;

    @Inject
    Jdbi jdbi;

    /** By {@code /assignments/0} and so on. */
    public static Map<String, Assignment> byPlace(List<Assignment> asked) {
        Map<String, Assignment> byPlace = new LinkedHashMap<>();
        asked.forEach(each -> byPlace.put("/assignments/" + byPlace.size(), each));
        return byPlace;
    }

    /**
     * @param stages where the cases may stand
     * @param asked whole in themselves, by where each stands in what was asked
     */
    public Faults of(OpenRound round, Set<UUID> stages, Map<String, Assignment> asked) {
        Set<UUID> ids = asked.values().stream().map(Assignment::applicationId).collect(Collectors.toSet());
        Set<UUID> reviewers =
                asked.values().stream().map(Assignment::reviewerId).collect(Collectors.toSet());
        Set<UUID> hidden = own.hiddenOf(round.id());
        Map<UUID, RoundCase> found = cases.find(ids).stream()
                .filter(each -> each.roundId().equals(round.id()) && !hidden.contains(each.id()))
                .collect(Collectors.toMap(RoundCase::id, Function.identity()));
        Set<UUID> handled = handlers.handled(ids);
        Set<UUID> experts = people.holding(ReviewPermission.SCORE, round.organisationId());
        AcceptedExperts.Answers answers = accepted.of(round);
        Conflicts.Known known = conflicts.of(found.values(), reviewers);
        Set<Assignment> taken = assigned(ids);
        Set<Assignment> met = new HashSet<>();
        List<String> scorers = rubrics.scorers(round);
        Faults faults = new Faults();
        asked.forEach((place, each) -> {
            RoundCase reviewed = found.get(each.applicationId());
            faults.addIf(!met.add(each.pair()), place, "twice");
            faults.addIf(taken.contains(each.pair()), place, "already-assigned");
            faults.addAll(RoundRubrics.check(scorers, each.scorer(), place + "/scorer"));
            reviewed(faults, place + "/applicationId", reviewed, stages, handled);
            if (!experts.contains(each.reviewerId())) {
                faults.add(place + "/reviewerId", "not-an-expert");
            } else if (reviewed != null && !answers.mayReview(each.reviewerId(), reviewed.stageId())) {
                faults.add(place + "/reviewerId", "not-accepted");
            } else if (reviewed != null) {
                known.between(reviewed, each.reviewerId())
                        .ifPresent(kind -> faults.add(place + "/reviewerId", kind.fault()));
            }
        });
        return faults;
    }

    private static void reviewed(Faults faults, String place, RoundCase reviewed, Set<UUID> stages, Set<UUID> handled) {
        if (reviewed == null) {
            faults.add(place, "unknown-reference");
        } else if (!handled.contains(reviewed.id())) {
            faults.add(place, "not-yours-to-assign");
        } else if (stages.stream().noneMatch(reviewed::standsIn)) {
            faults.add(place, "case-not-in-review");
        }
    }

    /** In the stages where they stand. */
    private Set<Assignment> assigned(Set<UUID> applications) {
        return jdbi.withHandle(sql -> sql.select("""
                        select v.application_id, v.reviewer_id
                        from review v join round_application a on a.id = v.application_id and a.stage_id = v.stage_id
                        where v.application_id = any (?) and v.state in ('ASSIGNED', 'SUBMITTED')
                        """, (Object) applications.toArray(UUID[]::new))
                .map((row, _) -> new Assignment(
                        row.getObject("application_id", UUID.class), row.getObject("reviewer_id", UUID.class)))
                .collect(Collectors.toUnmodifiableSet()));
    }
}
