package org.xuecang.notification;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person chooses. */
@Schema(name = "SetNotifications")
record SetNotificationsRequest(
        @Schema(required = true, description = "Whether the daily digest comes by mail", examples = "false") @NotNull Boolean mail) {}
