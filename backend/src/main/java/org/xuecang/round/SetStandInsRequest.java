package org.xuecang.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who handles the cases of units to which those belong who usually would; all of them. */
@Schema(name = "SetStandInsRequest")
public record SetStandInsRequest(
        @NotNull @Size(max = 200) @Schema(required = true) List<@NotNull @Valid StandIn> standIns) {

    public SetStandInsRequest {
        standIns = standIns == null ? List.of() : standIns;
    }

    /** A person for a unit's cases. */
    @Schema(name = "StandInForUnit")
    public record StandIn(
            @NotNull @Schema(required = true) UUID unitId,
            @NotNull @Schema(required = true) UUID userId) {}
}
