package org.xuecang.project;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which earlier application one continues. */
@Schema(name = "ContinueApplicationRequest")
record ContinueApplicationRequest(
        @Schema(nullable = true, description = "Of the same unit or by one of the same writers; null for none")
        UUID earlierId) {}
