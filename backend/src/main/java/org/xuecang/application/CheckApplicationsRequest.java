package org.xuecang.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which applications of a round were checked, and what was found of all of them. */
@Schema(name = "CheckApplications", description = "Which applications were checked, and what was found of all of them")
public record CheckApplicationsRequest(
        @NotNull @Size(min = 1, max = 2000) @Schema(required = true, description = "Each once")
        List<@NotNull @Valid Item> items,

        @NotNull @Valid @Schema(required = true) FormalCheckRequest check) {

    public CheckApplicationsRequest {
        items = items == null ? List.of() : items;
    }

    /** One application, as whoever checked it has seen it. */
    @Schema(name = "CheckedItemInput")
    public record Item(
            @NotNull @Schema(required = true) UUID applicationId,

            @NotNull @Min(0) @Schema(required = true, description = "The version that was looked at, as a list or its ETag tells it")
            Long version) {}
}
