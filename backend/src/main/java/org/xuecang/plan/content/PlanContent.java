package org.xuecang.plan.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * Everything one version of a plan says. Texts are plain text; markup in them is shown, never interpreted.
 *
 * @param title the plan's own title; may be missing in a draft
 * @param addressees whom the notice was sent to, as written
 */
@Schema(description = "What one version of a plan says")
public record PlanContent(
        @Size(max = 300) @OneLine @Schema(nullable = true) String title,
        @Size(max = 100) @OneLine @Schema(nullable = true) String documentNumber,
        @Size(max = 300) @OneLine @Schema(nullable = true) String issuer,
        @Schema(nullable = true) LocalDate issuedOn,
        @Size(max = 200) @Schema(required = true) List<@NotBlank @Size(max = 300) @OneLine String> addressees,
        @Size(max = 200) @Schema(required = true) List<@NotNull @Valid Section> sections,
        @Size(max = 200) @Schema(required = true) List<@NotNull @Valid KeyTask> keyTasks) {

    public static final PlanContent EMPTY = new PlanContent(null, null, null, null, List.of(), List.of(), List.of());

    public PlanContent {
        addressees = Nodes.list(addressees);
        sections = Nodes.list(sections);
        keyTasks = Nodes.list(keyTasks);
    }

    /** A part of the text; number and heading are null where a notice has duties but no sections. */
    @Schema(name = "PlanSection")
    public record Section(
            @Schema(required = true) UUID id,
            @Schema(nullable = true) Integer ordinal,

            @Size(max = 500) @OneLine @Schema(nullable = true)
            String heading,

            @Size(max = 20000) @Schema(nullable = true) String text,
            @Valid @Schema(nullable = true) Responsibility responsibility,
            @Size(max = 100) @Schema(required = true) List<@NotNull @Valid Target> targets,
            @Size(max = 200) @Schema(required = true) List<@NotNull @Valid Duty> duties) {
        public Section {
            id = Nodes.id(id);
            targets = Nodes.list(targets);
            duties = Nodes.list(duties);
        }
    }

    /** A duty 条目; where it names units or figures of its own it is lived by like a task item. */
    @Schema(name = "PlanDuty")
    public record Duty(
            @Schema(required = true) UUID id,
            @Schema(nullable = true) Integer ordinal,

            @Size(max = 500) @OneLine @Schema(nullable = true)
            String heading,

            @Size(max = 20000) @Schema(nullable = true) String text,
            @Schema(nullable = true) LocalDate due,
            @Schema(nullable = true) Share share,
            @Valid @Schema(nullable = true) Responsibility responsibility,
            @Size(max = 100) @Schema(required = true) List<@NotNull @Valid Target> targets) {
        public Duty {
            id = Nodes.id(id);
            targets = Nodes.list(targets);
        }
    }

    /** A key task 重点工作 of the annex. */
    @Schema(name = "PlanKeyTask")
    public record KeyTask(
            @Schema(required = true) UUID id,
            @Schema(nullable = true) Integer ordinal,

            @Size(max = 500) @OneLine @Schema(nullable = true)
            String heading,

            @Valid @Schema(nullable = true) Responsibility responsibility,
            @Size(max = 200) @Schema(required = true) List<@NotNull @Valid Item> items) {
        public KeyTask {
            id = Nodes.id(id);
            items = Nodes.list(items);
        }
    }

    /**
     * A task item 工作任务.
     *
     * @param share whether its report is given once for all or by each unit; null means each for a group, else once
     * @param responsibility null means the key task's
     * @param carriedFrom the item of the year before that it continues, or null
     */
    @Schema(name = "PlanItem")
    public record Item(
            @Schema(required = true) UUID id,
            @Schema(nullable = true) Integer ordinal,

            @NotBlank @Size(max = 20000) @Schema(required = true)
            String text,

            @Schema(nullable = true) LocalDate due,
            @Schema(nullable = true) Share share,
            @Valid @Schema(nullable = true) Responsibility responsibility,
            @Size(max = 100) @Schema(required = true) List<@NotNull @Valid Target> targets,
            @Size(max = 50) @Schema(required = true) List<@NotNull @Valid Batch> batches,
            @Schema(nullable = true) UUID carriedFrom) {
        public Item {
            id = Nodes.id(id);
            targets = Nodes.list(targets);
            batches = Nodes.list(batches);
        }
    }

    /** A numbered round of something (第四批, 第五届) that an item names. */
    @Schema(name = "PlanBatch")
    public record Batch(
            @Schema(nullable = true) Integer ordinal,

            @Size(max = 10) @OneLine @Schema(nullable = true)
            String word,

            @Size(max = 300) @OneLine @Schema(nullable = true)
            String of) {}
}
