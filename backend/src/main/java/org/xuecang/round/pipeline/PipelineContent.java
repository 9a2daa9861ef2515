package org.xuecang.round.pipeline;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** Stages in their order. May be unfinished; {@link PipelineFaults} tells what is missing. */
@Schema(name = "PipelineContent", description = "Stages in their order")
public record PipelineContent(
        @NotNull @Size(max = 20) @Schema(required = true) List<@NotNull @Valid Stage> stages) {

    public PipelineContent {
        stages = stages == null ? List.of() : stages;
    }

    /**
     * One stage.
     *
     * @param kind a {@link StageKind#code()}
     * @param staffName what officers see
     * @param applicantName what applicants see; neighbours with the same name are one step of their progress bar
     * @param settings texts by name, as the kind declares them
     */
    @Schema(name = "PipelineStage", description = "One stage of a pipeline")
    public record Stage(
            @NotNull @Size(max = 40) @Pattern(regexp = "[a-z][a-z-]{1,39}") @Schema(required = true, examples = "submission")
            String kind,

            @NotBlank @Size(max = 40) @OneLine
            @Schema(required = true, description = "What officers see", examples = "形式审查")
            String staffName,

            @NotBlank @Size(max = 40) @OneLine
            @Schema(
                    required = true,
                    description =
                            "What applicants see; neighbours with the same name are one step of their progress bar",
                    examples = "材料审核")
            String applicantName,

            @Size(max = 20) @Schema(nullable = true, maxProperties = 20)
            Map<@NotNull @Size(max = 40) String, @NotNull @Size(max = 2000) String> settings) {

        public Stage {
            settings = settings == null ? Map.of() : settings;
        }

        /** Its settings with what usually holds where it says nothing. */
        public Map<String, String> settled(StageKind of) {
            Map<String, String> settled = new TreeMap<>();
            of.settings().stream()
                    .filter(setting -> setting.usual() != null)
                    .forEach(setting -> settled.put(setting.name(), setting.usual()));
            settled.putAll(settings);
            return settled;
        }
    }

    /** Whether it goes through a host above; kinds that nobody registered any more tell nothing. */
    @JsonIgnore
    public boolean sendsAbove(StageKinds kinds) {
        return hasAny(kinds, kind -> kind.part() == StageKind.Part.SENDS_ABOVE);
    }

    /** Whether cases are scored on their way; kinds that nobody registered any more tell nothing. */
    @JsonIgnore
    public boolean scores(StageKinds kinds) {
        return hasAny(kinds, StageKind::scores);
    }

    private boolean hasAny(StageKinds kinds, Predicate<StageKind> wanted) {
        return stages.stream()
                .map(stage -> kinds.find(stage.kind()).orElse(null))
                .filter(Objects::nonNull)
                .anyMatch(wanted);
    }
}
