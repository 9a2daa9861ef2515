package org.xuecang.round;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.form.FormChange;

/** A round went on with another version of its form. */
@Schema(name = "RoundFormMove", description = "A round went on with another version of its form")
record FormMoveView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID fromVersionId,
        @Schema(required = true) UUID toVersionId,
        @Schema(required = true) String reason,

        @Schema(required = true, description = "What the newer version has otherwise")
        List<FormChange> changes,

        @Schema(required = true, description = "How many drafts came under it")
        int drafts,

        @Schema(
                required = true,
                description = "Those of them in which something has no place any more; it is kept beside them")
        int settingAside,

        @Schema(required = true) Instant movedAt) {}
