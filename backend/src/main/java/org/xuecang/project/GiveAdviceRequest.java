package org.xuecang.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of advice (指导意见). */
@Schema(name = "GiveAdviceRequest")
record GiveAdviceRequest(
        @NotNull @Schema(required = true, description = "Today or before")
        LocalDate givenOn,

        @NotNull @Schema(required = true) GuidanceWay way,
        @NotBlank @Size(max = 5000) @Schema(required = true) String text,

        @Size(max = 10) @Schema(nullable = true, description = "Uploaded files")
        List<@NotNull UUID> fileIds,

        @Schema(nullable = true, description = "One's own earlier piece in whose place it stands")
        UUID correctsId) {

    GiveAdviceRequest {
        fileIds = fileIds == null ? List.of() : fileIds;
    }
}
