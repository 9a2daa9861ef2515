package org.xuecang.review.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** An objection that came by phone or letter, as an officer writes it down. */
@Schema(name = "EnterObjection", description = "An objection that came by phone or letter")
public record EnterObjectionRequest(
        @NotNull @Schema(required = true) UUID noticeId,
        @NotNull @Schema(required = true) UUID applicationId,

        @NotNull @Schema(required = true, description = "PHONE or LETTER")
        ObjectionChannel channel,

        @NotNull @Schema(required = true, description = "Within the notice's days")
        LocalDate receivedOn,

        @NotBlank @Size(max = 50) @OneLine @Schema(required = true)
        String name,

        @NotNull @Size(max = 30) @OneLine
        @Pattern(regexp = SubmitObjectionRequest.PHONE, message = "not-a-phone-number") @Schema(required = true)
        String phone,

        @NotBlank @Size(max = 5000) @Schema(required = true) String text,

        @Size(max = SubmitObjectionRequest.MOST_FILES) @Schema(nullable = true, description = "One's own uploads")
        List<@NotNull UUID> fileIds) {

    public EnterObjectionRequest {
        fileIds = fileIds == null ? List.of() : fileIds;
    }
}
