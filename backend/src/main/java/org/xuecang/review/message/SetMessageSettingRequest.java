package org.xuecang.review.message;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a round's messages go at once. */
@Schema(name = "SetRoundMessageSetting")
record SetMessageSettingRequest(
        @NotNull @Schema(required = true) Boolean atOnce) {}
