package org.xuecang.plan.progress;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * Where a unit stands with a figure that nothing measures.
 *
 * @param value all that the unit has reached so far, not what it adds
 * @param asOf null means today; never before the unit's last report
 */
@Schema(name = "TargetReportRequest", examples = "{\"value\":3,\"asOf\":\"2024-09-12\",\"line\":\"三门课程已上线\"}")
public record TargetReportRequest(
        @Schema(nullable = true, description = "Missing means the caller's own unit")
        UUID unitId,

        @NotNull @DecimalMin("0") @DecimalMax("1000000000000") @Digits(integer = 13, fraction = 6) @Schema(required = true)
        BigDecimal value,

        @Schema(nullable = true, description = "Missing means today")
        LocalDate asOf,

        @NotBlank @Size(max = 200) @OneLine @Schema(required = true)
        String line,

        @Schema(nullable = true) UUID fileId) {}
