package org.xuecang.round.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xuecang.platform.problem.Faults;
import org.xuecang.round.pipeline.PipelineContent.Stage;
import org.xuecang.round.pipeline.StageKind.Part;

class PipelineFaultsTest {

    private static final StageKinds KINDS = new StageKinds(List.of(
            kind("entry", Part.BEGINS),
            kind(
                    "look",
                    Part.PREPARES,
                    Set.of(),
                    StageSetting.number("days", 5, 1, 30),
                    StageSetting.yesOrNo("blind", true)),
            kind("score", Part.PREPARES, Set.of("look"), StageSetting.choice("by", "ALL", List.of("ALL", "HALF"))),
            new Repeated(),
            kind("decide", Part.DECIDES),
            kind("show", Part.FOLLOWS),
            kind("send", Part.SENDS_ABOVE)));

    @Test
    void findsNothingInAPipelineInItsOrder() {
        assertThat(found("entry", "look", "score", "decide", "show", "send")).isEmpty();
        assertThat(found("entry", "decide")).isEmpty();
    }

    @Test
    void wantsABeginningAndADecision() {
        assertThat(found()).containsExactly("/stages not-empty");
        assertThat(found("look"))
                .containsExactly("/stages pipeline-without-beginning", "/stages pipeline-without-decision");
        assertThat(found("entry", "look")).containsExactly("/stages pipeline-without-decision");
    }

    @Test
    void wantsTheBeginningFirst() {
        assertThat(found("look", "entry", "decide")).containsExactly("/stages/1/kind stage-must-be-first");
    }

    @Test
    void decidesOnce() {
        assertThat(found("entry", "decide", "decide"))
                .containsExactly("/stages pipeline-decides-twice", "/stages/2/kind stage-twice");
    }

    @Test
    void takesAKindSeveralTimesThatRepeats() {
        assertThat(found("entry", "judge", "look", "judge", "decide")).isEmpty();
        assertThat(found("entry", "look", "look", "decide")).containsExactly("/stages/2/kind stage-twice");
    }

    @Test
    void refusesASettingThatMeansNothingWhereItStands() {
        Stage weighs = stage("judge", Map.of("earlier", "40"));
        assertThat(found(Stream.of(stage("entry", Map.of()), weighs, stage("decide", Map.of()))))
                .containsExactly("/stages/1/settings/earlier stage-setting-unfounded");
        assertThat(found(Stream.of(
                        stage("entry", Map.of()), stage("judge", Map.of()), weighs, stage("decide", Map.of()))))
                .isEmpty();
    }

    @Test
    void keepsWhatPreparesBeforeTheDecisionAndWhatFollowsAfterIt() {
        assertThat(found("entry", "show", "decide", "look"))
                .containsExactly("/stages/1/kind stage-before-decision", "/stages/3/kind stage-after-decision");
        assertThat(found("entry", "send", "decide")).containsExactly("/stages/1/kind stage-before-decision");
    }

    @Test
    void wantsWhatAKindStandsOn() {
        assertThat(found("entry", "score", "look", "decide")).containsExactly("/stages/1/kind stage-needs");
    }

    /** It is asked only where each value fits by itself: it need not read others. */
    @Test
    void refusesWhatTheKindItselfFindsInvalid() {
        assertThat(found(twiceJudged("41"))).containsExactly("/stages/2/settings/earlier odd");
        assertThat(found(twiceJudged("40"))).isEmpty();
        assertThat(found(twiceJudged("many"))).containsExactly("/stages/2/settings/earlier whole-number-from-to");
    }

    private static Stream<Stage> twiceJudged(String earlier) {
        return Stream.of(
                stage("entry", Map.of()),
                stage("judge", Map.of()),
                stage("judge", Map.of("earlier", earlier)),
                stage("decide", Map.of()));
    }

    @Test
    void knowsNoOtherKinds() {
        assertThat(found("entry", "dance", "decide")).containsExactly("/stages/1/kind stage-kind-unknown");
    }

    @Test
    void readsSettingsAsTheKindDeclaresThem() {
        assertThat(settings(Map.of("days", "30", "blind", "false"))).isEmpty();
        assertThat(settings(Map.of("days", "31", "blind", "maybe", "colour", "red")))
                .containsExactly(
                        "/stages/1/settings/days whole-number-from-to",
                        "/stages/1/settings/blind one-of",
                        "/stages/1/settings/colour stage-setting-unknown");
        assertThat(settings(Map.of("days", "-1"))).containsExactly("/stages/1/settings/days whole-number-from-to");
    }

    @Test
    void fillsInWhatIsUsual() {
        Stage stage = stage("look", Map.of("days", "7"));
        assertThat(stage.settled(KINDS.find("look").orElseThrow()))
                .containsExactly(Map.entry("blind", "true"), Map.entry("days", "7"));
    }

    private static List<String> settings(Map<String, String> settings) {
        return found(Stream.of(stage("entry", Map.of()), stage("look", settings), stage("decide", Map.of())));
    }

    private static List<String> found(String... kinds) {
        return found(Stream.of(kinds).map(kind -> stage(kind, Map.of())));
    }

    private static List<String> found(Stream<Stage> stages) {
        return PipelineFaults.of(new PipelineContent(stages.toList()), KINDS).all().stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static Stage stage(String kind, Map<String, String> settings) {
        return new Stage(kind, kind, kind, settings);
    }

    private static StageKind kind(String code, Part part) {
        return kind(code, part, Set.of());
    }

    private static StageKind kind(String code, Part part, Set<String> after, StageSetting... settings) {
        return new StageKind() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public Part part() {
                return part;
            }

            @Override
            public Set<String> after() {
                return after;
            }

            @Override
            public List<StageSetting> settings() {
                return List.of(settings);
            }
        };
    }

    /** Several may stand in one pipeline; what the one before said counts only where there is one. */
    private static final class Repeated implements StageKind {

        @Override
        public String code() {
            return "judge";
        }

        @Override
        public Part part() {
            return Part.PREPARES;
        }

        @Override
        public boolean repeats() {
            return true;
        }

        @Override
        public List<StageSetting> settings() {
            return List.of(StageSetting.number("earlier", 0, 0, 90));
        }

        @Override
        public Set<String> unfounded(Map<String, String> settings, Set<String> before) {
            return settings.containsKey("earlier") && !before.contains(code()) ? Set.of("earlier") : Set.of();
        }

        /** An odd percentage. */
        @Override
        public Faults invalid(Map<String, String> settings) {
            boolean odd = Integer.parseInt(settings.getOrDefault("earlier", "0")) % 2 == 1;
            return new Faults().addIf(odd, "/earlier", "odd");
        }
    }
}
