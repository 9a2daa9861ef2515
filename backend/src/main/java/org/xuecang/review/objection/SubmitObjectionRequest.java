package org.xuecang.review.objection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;

/** What anybody has against a case of a public notice. */
@Schema(name = "SubmitObjection", description = "What somebody has against a case of a public notice; signed")
record SubmitObjectionRequest(
        @NotNull @Schema(required = true) UUID applicationId,

        @NotBlank @Size(max = 50) @OneLine @Schema(required = true, examples = "王芳")
        String name,

        @NotNull @Size(max = 30) @OneLine
        @Pattern(regexp = SubmitObjectionRequest.PHONE, message = "not-a-phone-number") @Schema(required = true, examples = "13800000000")
        String phone,

        @NotBlank @Size(max = 5000) @Schema(required = true) String text,

        @Size(max = SubmitObjectionRequest.MOST_FILES) @Schema(nullable = true, description = "Uploaded for this notice")
        List<@NotNull UUID> fileIds) {

    /** Mobile, or with area code and extension (转), or from abroad; as in forms. */
    static final String PHONE = "[+(]?[0-9][0-9 ()-]{5,19}(转[0-9]{1,6})?";

    static final int MOST_FILES = 5;

    public SubmitObjectionRequest {
        fileIds = fileIds == null ? List.of() : fileIds;
    }
}
