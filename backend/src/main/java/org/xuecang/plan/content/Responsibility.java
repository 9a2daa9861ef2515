package org.xuecang.plan.content;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.plan.notice.PlanDraft.Mode;
import org.xuecang.platform.problem.OneLine;

/** Who is responsible 责任单位: names as the notice writes them, each bound to an organisation or to a group. */
@Schema(description = "Who is responsible, as written and as bound")
public record Responsibility(
        @Schema(required = true) UUID id,
        @NotNull @Schema(required = true) Mode mode,
        @NotEmpty @Size(max = 100) @Schema(required = true) List<@NotNull @Valid Responsible> units) {

    public Responsibility {
        id = Nodes.id(id);
        units = Nodes.list(units);
    }

    /** True where a whole group is responsible; then a figure may be one total or one each. */
    public boolean involvesGroup() {
        return mode == Mode.GROUP || units.stream().anyMatch(unit -> unit.groupId() != null);
    }

    /**
     * One name.
     *
     * @param organisationId the organisation it is bound to; at most one of this and {@code groupId}
     */
    public record Responsible(
            @NotBlank @Size(max = 300) @OneLine @Schema(required = true)
            String name,

            @NotNull @Schema(required = true) Part part,
            @Schema(nullable = true) UUID organisationId,
            @Schema(nullable = true) UUID groupId) {

        public boolean hasBinding() {
            return organisationId != null || groupId != null;
        }
    }

    /** What a unit does: is responsible, alone or with others (责任), leads (牵头) or supports (配合). */
    public enum Part {
        RESPONSIBLE,
        LEAD,
        SUPPORT
    }
}
