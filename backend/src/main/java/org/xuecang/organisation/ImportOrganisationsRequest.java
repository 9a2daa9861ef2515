package org.xuecang.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/**
 * Organisations to create or bring up to date, parents before their children.
 *
 * @param under the organisation within whose subtree everything stays; null only for the application itself
 */
public record ImportOrganisationsRequest(
        @Schema(description = "The organisation within whose subtree everything stays")
        UUID under,

        @NotEmpty @Size(max = Bounds.ROWS) List<@NotNull @Valid Row> rows) {

    /** One organisation as it is from a day on. */
    @Schema(name = "ImportOrganisationRow")
    public record Row(
            @Schema(
                    nullable = true,
                    description = "Known: brought up to date. Not known: created under it. Not given: found by its"
                            + " division code, or by its name under the same parent; else created")
            UUID id,

            @NotNull OrganisationKind kind,
            @NotBlank @Size(max = Bounds.NAME) @OneLine String name,

            @Size(max = Bounds.CODE_LENGTH) @Pattern(regexp = Bounds.DIVISION_CODE) @Schema(nullable = true)
            String divisionCode,

            @Min(0) @Max(Bounds.SORT_ORDER) @Schema(nullable = true)
            Integer sortOrder,

            @NotNull @Schema(description = "Founded on this day where new; else what differs changes from it on")
            LocalDate from,

            @Schema(nullable = true, description = "The one right above, here or in an earlier row")
            UUID parentId,

            @Size(max = Bounds.CODE_LENGTH) @OneLine
            @Schema(nullable = true, description = "Instead of parentId: the division code of the one right above")
            String parentDivisionCode,

            @Size(max = Bounds.ALIASES) @Schema(nullable = true, description = "Further names, from that day on")
            List<@NotBlank @Size(max = Bounds.NAME) @OneLine String> aliases,

            @Schema(description = "Where the name changes: whether the former one stays as an alias")
            boolean keepFormerAsAlias) {

        public Row {
            aliases = aliases == null ? List.of() : aliases;
        }
    }

    public ImportOrganisationsRequest {
        rows = rows == null ? List.of() : rows;
    }
}
