package org.xuecang.credit.account;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that was done with an account. */
@Schema(name = "AccountEvent", description = "Something that was done with an account")
public record AccountEventView(
        @Schema(required = true) UUID id,
        @Schema(required = true) AccountEventKind kind,

        @Schema(required = true, nullable = true, description = "Where one was asked for")
        String reason,

        @Schema(required = true, nullable = true, description = "Number of the other account of a merge")
        String otherNumber,

        @Schema(required = true, nullable = true) UUID doneById,

        @Schema(required = true, nullable = true, description = "Null for the system")
        String doneByName,

        @Schema(required = true) Instant doneAt) {}
