package org.xuecang.review.above;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.review.decision.ApprovedDecision;
import org.xuecang.review.decision.ApprovedDecisions;
import org.xuecang.review.publicnotice.NoticeItem;
import org.xuecang.review.publicnotice.NoticeItems;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundView;

/** The cases that go into a package: those decided for, in the decision's order, that have come to the nomination. */
@ApplicationScoped
class NominatedCases {

    @Inject
    ApprovedDecisions decisions;

    @Inject
    NoticeItems names;

    @Inject
    RoundCases cases;

    /**
     * @throws org.xuecang.platform.problem.DomainError 409 {@code nothing-to-nominate}, {@code cases-not-there-yet},
     *     {@code over-host-quota}
     */
    List<NominatedCase> of(OpenRound round, RoundView.Stage stage, int quota) {
        ApprovedDecision decision = decisions.find(round.id()).orElseThrow(AboveProblem.NOTHING_TO_NOMINATE::error);
        List<RoundCase> ofRound = cases.ofRound(round.id());
        long before =
                ofRound.stream().filter(each -> isBefore(each, round, stage)).count();
        if (before > 0) {
            throw AboveProblem.CASES_NOT_THERE_YET.error("count", before);
        }
        Set<UUID> there = ofRound.stream()
                .filter(each -> each.standsIn(stage.id()))
                .map(RoundCase::id)
                .collect(Collectors.toUnmodifiableSet());
        if (there.isEmpty()) {
            throw AboveProblem.NOTHING_TO_NOMINATE.error();
        }
        if (there.size() > quota) {
            throw AboveProblem.OVER_HOST_QUOTA.error(Map.of("count", there.size(), "quota", quota));
        }
        return listed(decision, there);
    }

    private static boolean isBefore(RoundCase each, OpenRound round, RoundView.Stage stage) {
        return each.stageId() != null
                && round.stages().stream()
                        .takeWhile(earlier -> !earlier.id().equals(stage.id()))
                        .anyMatch(earlier -> earlier.id().equals(each.stageId()));
    }

    private List<NominatedCase> listed(ApprovedDecision decision, Set<UUID> there) {
        Map<UUID, Integer> positions = decision.selected().stream()
                .collect(Collectors.toMap(ApprovedDecision.Item::applicationId, ApprovedDecision.Item::position));
        Function<NoticeItem, NominatedCase> nominated = item -> new NominatedCase(
                positions.get(item.applicationId()),
                item.applicationId(),
                item.title(),
                item.unitName(),
                item.applicantNames(),
                item.grade());
        return names.of(decision).stream()
                .filter(item -> there.contains(item.applicationId()))
                .map(nominated)
                .toList();
    }
}
