package org.xuecang.plan.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Level;
import org.xuecang.platform.problem.OneLine;

/**
 * A plan as a notice states it, to be corrected by a person before it becomes a plan. Every text is taken from the
 * notice: what is not written is null or empty. Lists are in the order of the text. The bounds are those of the plan that
 * is made of it; what a notice says beyond them is for the person to shorten.
 *
 * @param title the plan's own title, not that of the letter that carries it; null if none
 * @param documentNumber the notice's number (发文字号), or null
 * @param issuer who signs, or null
 * @param issuedOn the date under the signature, or null
 * @param year first calendar year of the plan, or null
 * @param yearEnd last year of a plan over several years, else null
 * @param addressees whom the notice is sent to
 */
public record PlanDraft(
        @Size(max = 300) @OneLine @Schema(required = true, nullable = true)
        String title,

        @Size(max = 100) @OneLine @Schema(required = true, nullable = true)
        String documentNumber,

        @Size(max = 300) @OneLine @Schema(required = true, nullable = true)
        String issuer,

        @Schema(required = true, nullable = true) LocalDate issuedOn,
        @Schema(required = true, nullable = true) Integer year,
        @Schema(required = true, nullable = true) Integer yearEnd,
        @Size(max = 200) @Schema(required = true) List<@Size(max = 300) @OneLine String> addressees,
        @Size(max = 200) @Schema(required = true) List<@Valid SectionDraft> sections,
        @Size(max = 200) @Schema(required = true) List<@Valid KeyTaskDraft> keyTasks) {
    public PlanDraft {
        addressees = List.copyOf(addressees);
        sections = List.copyOf(sections);
        keyTasks = List.copyOf(keyTasks);
    }

    /** A section; number and heading are null in a notice that has duties but no sections. */
    public record SectionDraft(
            @Schema(required = true, nullable = true) Integer ordinal,

            @Size(max = 500) @OneLine @Schema(required = true, nullable = true)
            String heading,

            @Size(max = 20000) @Schema(required = true, nullable = true)
            String text,

            @Valid @Schema(required = true, nullable = true) ResponsibilityDraft responsibility,
            @Size(max = 100) @Schema(required = true) List<@Valid TargetDraft> targets,
            @Size(max = 200) @Schema(required = true) List<@Valid DutyDraft> duties) {
        public SectionDraft {
            targets = List.copyOf(targets);
            duties = List.copyOf(duties);
        }
    }

    /** A duty: the lowest numbered paragraph that carries text. Its heading is null when it has none of its own. */
    public record DutyDraft(
            @Schema(required = true, nullable = true) Integer ordinal,

            @Size(max = 500) @OneLine @Schema(required = true, nullable = true)
            String heading,

            @Size(max = 20000) @Schema(required = true, nullable = true)
            String text,

            @Valid @Schema(required = true, nullable = true) ResponsibilityDraft responsibility,
            @Size(max = 100) @Schema(required = true) List<@Valid TargetDraft> targets) {
        public DutyDraft {
            targets = List.copyOf(targets);
        }
    }

    /** A key task of the annex, with its task items. */
    public record KeyTaskDraft(
            @Schema(required = true) int ordinal,

            @Size(max = 500) @OneLine @Schema(required = true, nullable = true)
            String heading,

            @Valid @Schema(required = true, nullable = true) ResponsibilityDraft responsibility,
            @Size(max = 200) @Schema(required = true) List<@Valid TaskItemDraft> items) {
        public KeyTaskDraft {
            items = List.copyOf(items);
        }
    }

    /** One task item of a key task. */
    public record TaskItemDraft(
            @Schema(required = true) int ordinal,
            @Size(max = 20000) @Schema(required = true) String text,
            @Size(max = 100) @Schema(required = true) List<@Valid TargetDraft> targets,
            @Size(max = 50) @Schema(required = true) List<@Valid BatchDraft> batches) {
        public TaskItemDraft {
            targets = List.copyOf(targets);
            batches = List.copyOf(batches);
        }
    }

    /** Who is responsible. With {@link Mode#LEAD_AND_SUPPORT} the names are those of lead, then of support. */
    public record ResponsibilityDraft(
            @Schema(required = true) Mode mode,
            @Size(max = 100) @Schema(required = true) List<@Size(max = 300) @OneLine String> names,
            @Size(max = 100) @Schema(required = true) List<@Size(max = 300) @OneLine String> lead,
            @Size(max = 100) @Schema(required = true) List<@Size(max = 300) @OneLine String> support) {
        public ResponsibilityDraft {
            names = List.copyOf(names);
            lead = List.copyOf(lead);
            support = List.copyOf(support);
        }
    }

    /**
     * A figure to reach.
     *
     * @param subject what is counted, or null if the notice does not say
     * @param value the figure with 万 and the like multiplied out; null where {@link Operator#INCREASE} is a direction alone
     * @param upperValue the upper bound of {@link Operator#BETWEEN}, else null
     * @param unit the measure word, {@code %} for shares; null if none is written
     * @param level who awards it, or null if it is not said or doubtful
     * @param incremental whether the figure counts what is added (新增)
     * @param due last day to reach it, or null
     * @param quote the words that state the figure
     * @param source where they stand
     */
    public record TargetDraft(
            @Size(max = 500) @OneLine @Schema(required = true, nullable = true)
            String subject,

            @Schema(required = true) Operator operator,
            @Schema(required = true, nullable = true) BigDecimal value,
            @Schema(required = true, nullable = true) BigDecimal upperValue,

            @Size(max = 20) @OneLine @Schema(required = true, nullable = true)
            String unit,

            @Schema(required = true, nullable = true) Level level,
            @Schema(required = true) boolean incremental,
            @Schema(required = true, nullable = true) LocalDate due,

            @Size(max = 500) @Schema(required = true, nullable = true)
            String quote,

            @Schema(required = true, nullable = true) SourceSpan source) {}

    /** A numbered round of something (第四批, 第五届) that a task item names, and of what. */
    public record BatchDraft(
            @Schema(required = true) int ordinal,

            @Size(max = 10) @OneLine @Schema(required = true)
            String word,

            @Size(max = 300) @OneLine @Schema(required = true, nullable = true)
            String of) {}

    /** How several units share a responsibility. */
    public enum Mode {
        SINGLE,
        JOINT,
        GROUP,
        LEAD_AND_SUPPORT
    }

    /** How a count relates to the figure. */
    public enum Operator {
        EXACTLY,
        AT_LEAST,
        AT_MOST,
        BETWEEN,
        INCREASE
    }
}
