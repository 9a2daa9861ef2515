package org.xuecang.application;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an applicant states when handing in. */
@Schema(name = "SubmitApplication", description = "What an applicant states when handing in")
public record SubmitApplicationRequest(
        @NotNull @AssertTrue @Schema(required = true, description = "That what is handed in is true (承诺); must be true")
        Boolean truthful) {}
