package org.xuecang.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who may apply, all of them, and how many each may recommend. */
@Schema(name = "SetQuotasRequest")
public record SetQuotasRequest(
        @NotNull @Size(max = 2000) @Schema(required = true) List<@NotNull @Valid Quota> quotas) {

    public SetQuotasRequest {
        quotas = quotas == null ? List.of() : quotas;
    }

    /** How many a unit may recommend. */
    @Schema(name = "QuotaOfUnit")
    public record Quota(
            @NotNull @Schema(required = true) UUID unitId,

            @NotNull @Min(1) @Max(999) @Schema(required = true)
            Integer atMost) {}
}
