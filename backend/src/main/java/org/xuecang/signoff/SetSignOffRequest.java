package org.xuecang.signoff;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation is to allow. */
@Schema(name = "SetSignOff")
record SetSignOffRequest(
        @Schema(required = true, description = "Whether one person may hold two of the three steps", examples = "false")
        @NotNull Boolean samePersonTwice) {}
