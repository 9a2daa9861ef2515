package org.xuecang.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.organisation.KnownOrganisations;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.CallerTexts;
import org.xuecang.platform.time.RequestTime;
import org.xuecang.round.pipeline.StageKinds;
import org.xuecang.round.pipeline.StageProgress;
import org.xuecang.round.programme.ProgrammeService;

/** Shows a round to its caller: staff see all units, others their own. */
@ApplicationScoped
class RoundViews {

    @Inject
    ProgrammeService programmes;

    @Inject
    RoundParts parts;

    @Inject
    RoundFiles files;

    @Inject
    RoundReadiness readiness;

    @Inject
    KnownOrganisations organisations;

    @Inject
    Gate gate;

    @Inject
    RequestTime time;

    @Inject
    CallerTexts words;

    @Inject
    Cases cases;

    @Inject
    StageKinds kinds;

    RoundView of(ApplicationRound round) {
        boolean staff = gate.allows(RoundPermission.READ_UNITS, round.organisationId());
        Set<UUID> units = staff ? null : gate.caller().unitIds();
        RoundStanding standing = round.standing(time.now());
        RoundDescription description = round.description();
        return new RoundView(
                round.id(),
                round.organisationId(),
                round.organiserId(),
                organisations.names(List.of(round.organiserId()), time.today()).get(round.organiserId()),
                round.programmeId(),
                programmes.name(round.programmeId()),
                description,
                files.of(round.id(), description.noticeFileIds()),
                standing,
                round.openedAt(),
                staff ? withWaiting(round.id()) : parts.stages(round.id()),
                parts.places(round.id(), units),
                staff ? parts.standIns(round.id()) : List.of(),
                parts.extensions(round.id()),
                standing == RoundStanding.DRAFT ? words.of(readiness.of(round).all()) : List.of(),
                round.version());
    }

    private List<RoundView.Stage> withWaiting(UUID round) {
        Map<UUID, Integer> waiting = cases.countsByStage(round);
        return parts.stages(round).stream()
                .map(stage -> stage.withWaiting(waiting.getOrDefault(stage.id(), 0), progress(stage)))
                .toList();
    }

    private StageProgress progress(RoundView.Stage stage) {
        return kinds.find(stage.kind())
                .flatMap(kind -> kind.progress(stage.id()))
                .orElse(null);
    }
}
