package org.xuecang.plan.progress;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How each item of the year ends; none may be left out. */
@Schema(
        name = "ClosingRequest",
        examples =
                "{\"items\":[{\"taskItemId\":\"0190a0e0-0000-7000-8000-000000000001\",\"outcome\":\"CARRIED_OVER\",\"reason\":\"等上级结果\"}]}")
public record ClosingRequest(
        @NotNull @Size(max = 2000) @Schema(required = true) List<@NotNull @Valid ItemOutcome> items) {

    /** @param reason needed unless the item stands as done */
    @Schema(name = "ItemOutcome")
    public record ItemOutcome(
            @NotNull @Schema(required = true) UUID taskItemId,
            @NotNull @Schema(required = true) Outcome outcome,
            @Size(max = 500) @Schema(nullable = true) String reason) {}
}
