package org.xuecang.round.pipeline;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Word;
import org.xuecang.round.pipeline.PipelineContent.Stage;

/** What stops a pipeline from being published. */
final class PipelineFaults {

    private static final String KIND_UNKNOWN = "stage-kind-unknown";
    private static final String SETTING_UNKNOWN = "stage-setting-unknown";

    private final List<Stage> stages;
    private final StageKinds kinds;
    private final Faults faults = new Faults();

    private PipelineFaults(List<Stage> stages, StageKinds kinds) {
        this.stages = stages;
        this.kinds = kinds;
    }

    static Faults of(PipelineContent content, StageKinds kinds) {
        PipelineFaults check = new PipelineFaults(content.stages(), kinds);
        check.whole();
        Set<String> before = new HashSet<>();
        for (int i = 0; i < content.stages().size(); i++) {
            check.stage("/stages/" + i, i, before);
            before.add(content.stages().get(i).kind());
        }
        return check.faults;
    }

    /** Of those only what no pipeline here can name: kinds of stage, settings of a kind. */
    static Faults foreign(PipelineContent content, StageKinds kinds) {
        Faults foreign = new Faults();
        for (int i = 0; i < content.stages().size(); i++) {
            Stage stage = content.stages().get(i);
            if (stage != null) {
                unknown("/stages/" + i, stage, kinds, foreign);
            }
        }
        return foreign;
    }

    private static void unknown(String place, Stage stage, StageKinds kinds, Faults faults) {
        Optional<StageKind> kind = kinds.find(stage.kind());
        if (kind.isEmpty()) {
            faults.add(place + "/kind", KIND_UNKNOWN);
        } else {
            unknown(place + "/settings/", stage, kind.get(), faults);
        }
    }

    private static void unknown(String place, Stage stage, StageKind kind, Faults faults) {
        stage.settings().keySet().stream()
                .filter(name -> kind.settings().stream()
                        .noneMatch(setting -> setting.name().equals(name)))
                .sorted()
                .forEach(name -> faults.add(place + name, SETTING_UNKNOWN));
    }

    private void whole() {
        if (stages.isEmpty()) {
            faults.add("/stages", "not-empty");
            return;
        }
        faults.addIf(count(StageKind.Part.BEGINS) == 0, "/stages", "pipeline-without-beginning");
        faults.addIf(count(StageKind.Part.DECIDES) == 0, "/stages", "pipeline-without-decision");
        faults.addIf(count(StageKind.Part.DECIDES) > 1, "/stages", "pipeline-decides-twice");
    }

    private long count(StageKind.Part part) {
        return stages.stream()
                .filter(stage -> kinds.find(stage.kind())
                        .filter(kind -> kind.part() == part)
                        .isPresent())
                .count();
    }

    private void stage(String place, int position, Set<String> before) {
        Stage stage = stages.get(position);
        Optional<StageKind> found = kinds.find(stage.kind());
        if (found.isEmpty()) {
            faults.add(place + "/kind", KIND_UNKNOWN);
            return;
        }
        StageKind kind = found.get();
        faults.addIf(before.contains(kind.code()) && !kind.repeats(), place + "/kind", "stage-twice");
        faults.addIf(kind.part() == StageKind.Part.BEGINS && position > 0, place + "/kind", "stage-must-be-first");
        boolean tooEarly = kind.part().compareTo(StageKind.Part.DECIDES) > 0 && !isDecided(position);
        faults.addIf(tooEarly, place + "/kind", "stage-before-decision");
        boolean tooLate = kind.part() == StageKind.Part.PREPARES && isDecided(position);
        faults.addIf(tooLate, place + "/kind", "stage-after-decision");
        kind.after().stream()
                .filter(needed -> !before.contains(needed))
                .sorted()
                .forEach(needed ->
                        faults.add(place + "/kind", "stage-needs", Map.of("stage", new Word("stage-kind." + needed))));
        if (settings(place + "/settings/", kind, stage)) {
            faults.addAll(kind.invalid(stage.settings()), place + "/settings");
        }
        kind.unfounded(stage.settings(), before).stream()
                .sorted()
                .forEach(name -> faults.add(place + "/settings/" + name, "stage-setting-unfounded"));
    }

    private boolean isDecided(int position) {
        return stages.subList(0, position).stream()
                .map(stage -> kinds.find(stage.kind()))
                .anyMatch(kind -> kind.isPresent() && kind.get().part() == StageKind.Part.DECIDES);
    }

    /** @return whether each fits by itself */
    private boolean settings(String place, StageKind kind, Stage stage) {
        boolean allFit = true;
        for (StageSetting setting : kind.settings()) {
            String given = stage.settings().get(setting.name());
            faults.addIf(given == null && setting.usual() == null, place + setting.name(), "not-null");
            Faults wrong = given == null ? new Faults() : setting.faults(given);
            faults.addAll(wrong, place + setting.name());
            allFit &= given == null ? setting.usual() != null : wrong.all().isEmpty();
        }
        unknown(place, stage, kind, faults);
        return allFit;
    }
}
