package org.xuecang.round.calendar;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * A day that a notice names.
 *
 * @param name the holiday; for a make-up workday the one it makes up for
 */
@Schema(name = "Holiday", description = "A day off, or a weekend day that is worked instead")
record Holiday(
        @NotNull @Schema(required = true, examples = "2026-02-15")
        LocalDate day,

        @NotNull @Schema(required = true, description = "OFF: nobody works; WORK: a Saturday or Sunday that is worked")
        HolidayKind kind,

        @NotBlank @Size(max = 20) @OneLine
        @Schema(
                required = true,
                description = "The holiday; for a make-up workday the one it makes up for",
                examples = "春节")
        String name) {}
