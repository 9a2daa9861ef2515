package org.xuecang.organisation.committee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.organisation.Bounds;

/** What of a committee is not dated; patched field by field. */
@Schema(name = "CommitteeDescription", description = "What of a committee is not dated")
record CommitteeDescription(
        @NotNull @Size(max = Bounds.TEXT) @Schema(description = "What it is for")
        String purpose) {}
