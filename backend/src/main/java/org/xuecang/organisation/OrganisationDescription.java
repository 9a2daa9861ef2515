package org.xuecang.organisation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What of an organisation is not dated; patched field by field. */
@Schema(name = "OrganisationDescription", description = "What of an organisation is not dated")
record OrganisationDescription(
        @NotNull OrganisationKind kind,

        @Size(max = Bounds.CODE_LENGTH) @Pattern(regexp = Bounds.DIVISION_CODE) @Schema(nullable = true, description = "6, 9 or 12 digits")
        String divisionCode,

        @NotNull @Min(0) @Max(Bounds.SORT_ORDER) @Schema(description = "Among its siblings")
        Integer sortOrder) {

    static OrganisationDescription of(Organisation described) {
        return new OrganisationDescription(described.kind(), described.divisionCode(), described.sortOrder());
    }
}
