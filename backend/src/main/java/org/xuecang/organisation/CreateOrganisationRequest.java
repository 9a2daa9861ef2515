package org.xuecang.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** A new organisation. */
record CreateOrganisationRequest(
        @NotNull OrganisationKind kind,

        @NotBlank @Size(max = Bounds.NAME) @OneLine String name,

        @Size(max = Bounds.CODE_LENGTH) @Pattern(regexp = Bounds.DIVISION_CODE) @Schema(nullable = true, description = "6, 9 or 12 digits")
        String divisionCode,

        @Min(0) @Max(Bounds.SORT_ORDER) @Schema(nullable = true, description = "Among its siblings; 0 if not given")
        Integer sortOrder,

        @NotNull LocalDate foundedOn,

        @NotNull @Schema(description = "The organisation right above it")
        UUID parentId,

        @Size(max = Bounds.ALIASES) @Schema(nullable = true, description = "Other names, from its first day")
        List<@NotBlank @Size(max = Bounds.NAME) @OneLine String> aliases) {

    CreateOrganisationRequest {
        aliases = aliases == null ? List.of() : aliases;
    }
}
