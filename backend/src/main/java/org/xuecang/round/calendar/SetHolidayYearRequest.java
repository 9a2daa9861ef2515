package org.xuecang.round.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** A year's calendar as its document says it, whole. */
@Schema(name = "SetHolidayYear")
record SetHolidayYearRequest(
        @NotBlank @Size(max = 60) @OneLine @Schema(required = true, examples = "国办发明电〔2025〕7号")
        String documentNumber,

        @NotNull @Schema(required = true, description = "The date the document bears", examples = "2025-11-04")
        LocalDate issuedOn,

        @NotEmpty @Size(max = 100) @Schema(
                required = true,
                description =
                        "Every day the document names; also the last days of December before, where it names them")
        List<@NotNull @Valid Holiday> days) {}
