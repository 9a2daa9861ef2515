package org.xuecang.credit.account;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the resident agreed, to which text and how. */
@Schema(name = "GivenConsent", description = "That the resident agreed, to which text and how")
public record GivenConsent(
        @NotNull @Schema(required = true, description = "Number of the text", examples = "1")
        Integer text,

        @NotNull @Schema(required = true) ConsentWay way,

        @NotNull @Schema(required = true, examples = "2026-03-05")
        LocalDate givenOn) {}
