package org.xuecang.application;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a unit chose among more than it has places for. */
@Schema(name = "Preselect", description = "How a unit chose among more than it has places for")
record PreselectRequest(
        @NotBlank @Size(max = 1000) @Schema(required = true, examples = "经中心评议组打分，取前三项。")
        String how) {}
