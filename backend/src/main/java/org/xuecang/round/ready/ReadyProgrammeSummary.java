package org.xuecang.round.ready;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A ready programme as a row of a list. */
@Schema(name = "ReadyProgrammeSummary", description = "A ready programme as a row of a list")
record ReadyProgrammeSummary(
        @Schema(required = true, examples = "study-tour") String code,
        @Schema(required = true) String name,
        @Schema(required = true) String purpose,

        @Schema(required = true, description = "Whether it has a rubric: some programmes nobody scores")
        boolean scored) {

    static ReadyProgrammeSummary of(ReadyProgramme ready) {
        return new ReadyProgrammeSummary(ready.code(), ready.name(), ready.purpose(), ready.rubric() != null);
    }
}
