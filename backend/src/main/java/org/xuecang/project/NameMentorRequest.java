package org.xuecang.project;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who shall advise a case. */
@Schema(name = "NameMentorRequest")
record NameMentorRequest(
        @NotNull @Schema(required = true) UUID mentorId,

        @Size(min = 1, max = 500) @Schema(nullable = true, description = "Needed where somebody else advises it, or is asked to")
        String reason) {}
