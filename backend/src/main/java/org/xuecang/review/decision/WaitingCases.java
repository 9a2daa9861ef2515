package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.problem.DomainError;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.ProblemType;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundStanding;
import org.xuecang.round.RoundView;

/** Where the cases of a round stand as seen from one of its stages. */
@ApplicationScoped
class WaitingCases {

    @Inject
    RoundCases cases;

    /** Those that have not come to the stage and still may: named one by one, and the window while it is open. */
    Faults before(OpenRound round, RoundView.Stage stage) {
        Faults faults = new Faults();
        faults.addIf(round.standing() == RoundStanding.OPEN, "", "round-still-open");
        List<UUID> earlier = new ArrayList<>();
        for (RoundView.Stage each : round.stages()) {
            if (each.id().equals(stage.id())) {
                break;
            }
            earlier.add(each.id());
        }
        for (RoundCase each : cases.ofRound(round.id())) {
            if (earlier.contains(each.stageId())) {
                faults.add("/applications/" + each.id(), "case-before-stage", Map.of("title", each.title()));
            }
        }
        return faults;
    }

    static void throwIfAny(ProblemType problem, Faults faults) {
        if (!faults.all().isEmpty()) {
            throw new DomainError(problem, Map.of("count", faults.all().size()), faults.all(), Map.of());
        }
    }
}
