package org.xuecang.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** What a person has chosen. */
record NotificationSetting(
        @Schema(required = true, description = "Whether the daily digest comes by mail")
        boolean mail,

        @Schema(required = true, description = "As in the ETag; 0 where nothing was chosen yet")
        long version)
        implements Versioned {

    static final NotificationSetting USUAL = new NotificationSetting(true, 0);
}
