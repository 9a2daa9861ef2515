package org.xuecang.review.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.application.LeftOver;
import org.xuecang.application.LeftOverCases;
import org.xuecang.application.RoundCase;
import org.xuecang.application.RoundCases;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.OpenRound;
import org.xuecang.round.RoundEnds;
import org.xuecang.round.RoundStanding;
import org.xuecang.round.RoundView;

/** Where the cases of a round stand as seen from one of its stages. */
@ApplicationScoped
class WaitingCases {

    @Inject
    RoundCases cases;

    @Inject
    LeftOverCases leftOver;

    @Inject
    RoundEnds ends;

    /**
     * Those that stand before the stage: named one by one, those that are left over with what to do about them; and the
     * window while it is open.
     */
    Faults before(OpenRound round, RoundView.Stage stage) {
        Faults faults = new Faults();
        if (round.standing() == RoundStanding.OPEN) {
            stillOpen(round, faults);
        }
        List<UUID> earlier = new ArrayList<>();
        for (RoundView.Stage each : round.stages()) {
            if (each.id().equals(stage.id())) {
                break;
            }
            earlier.add(each.id());
        }
        List<RoundCase> before = cases.ofRound(round.id()).stream()
                .filter(each -> earlier.contains(each.stageId()))
                .toList();
        Map<UUID, LeftOver> stuck = before.isEmpty() ? Map.of() : leftOver.of(round);
        before.forEach(each -> {
            LeftOver why = stuck.get(each.id());
            String code = why == null ? "case-before-stage" : why.fault();
            faults.add("/applications/" + each.id(), code, Map.of("title", each.title()));
        });
        return faults;
    }

    private void stillOpen(OpenRound round, Faults faults) {
        RoundEnds.Last last = ends.last(round.id());
        String until = RequestTime.minute(last.end());
        if (last.name() == null) {
            faults.add("", "round-still-open", Map.of("until", until));
        } else {
            faults.add("", "round-still-open-for", Map.of("until", until, "name", last.name()));
        }
    }
}
