package org.xuecang.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The message that a writer would get. */
@Schema(name = "ApplicationNoticePreview", description = "The message that a writer would get")
public record NoticePreview(
        @Schema(required = true) String recipientName,

        @Schema(required = true, description = "Of how many applications it tells")
        int applications,

        @Schema(required = true, description = "In the recipient's language")
        String text) {}
