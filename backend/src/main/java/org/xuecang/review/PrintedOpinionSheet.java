package org.xuecang.review;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opinion sheet with the code by which paper is told from what stands on line. */
@Schema(name = "PrintedOpinionSheet", description = "An opinion sheet with its version code")
record PrintedOpinionSheet(
        @Schema(required = true) OpinionSheet sheet,

        @Schema(
                required = true,
                description = "The same as long as the sheet is, another for any other",
                examples = "7F3K9-Q2MXA")
        String versionCode) {}
