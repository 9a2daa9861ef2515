package org.xuecang.review.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An award list with the code by which paper is told from what stands on line. */
@Schema(name = "PrintedAwardSheet", description = "A list of a round's awards with its version code")
record PrintedAwardSheet(
        @Schema(required = true) AwardSheet sheet,

        @Schema(
                required = true,
                description = "The same as long as the list is, another for any other",
                examples = "7F3K9-Q2MXA")
        String versionCode) {}
