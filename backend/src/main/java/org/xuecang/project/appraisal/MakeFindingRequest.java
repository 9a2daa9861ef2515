package org.xuecang.project.appraisal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a look at a case comes to. */
@Schema(name = "MakeFindingRequest")
record MakeFindingRequest(
        @NotNull @Schema(required = true, description = "Today or before")
        LocalDate visitedOn,

        @NotNull @Size(min = 1, max = 30) @Schema(required = true, description = "One of each item, in their order, to a tenth of a mark")
        List<@NotNull @DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 1) BigDecimal> marks,

        @NotBlank @Size(max = 2000) @Schema(required = true) String remark) {}
