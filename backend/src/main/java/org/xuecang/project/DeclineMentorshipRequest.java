package org.xuecang.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody does not advise a case. */
@Schema(name = "DeclineMentorshipRequest")
record DeclineMentorshipRequest(
        @NotBlank @Size(max = 500) @Schema(required = true) String reason) {}
