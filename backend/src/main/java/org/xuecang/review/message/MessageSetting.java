package org.xuecang.review.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** Whether a round's messages wait to be read. */
@Schema(name = "RoundMessageSetting", description = "Whether a round's messages wait to be read before they go")
record MessageSetting(
        @Schema(required = true, description = "False where they wait, as they do unless somebody says otherwise")
        boolean atOnce,

        @Schema(required = true, description = "0 where nothing was chosen yet")
        long version)
        implements Versioned {

    static final MessageSetting USUAL = new MessageSetting(false, 0);
}
