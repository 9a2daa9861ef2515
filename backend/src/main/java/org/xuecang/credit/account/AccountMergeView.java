package org.xuecang.credit.account;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** The merging of two accounts. */
@Schema(name = "AccountMerge", description = "The merging of two accounts of one person")
public record AccountMergeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) MergeState state,

        @Schema(required = true, description = "The account that stays")
        CreditAccountSummary kept,

        @Schema(required = true) CreditAccountSummary other,
        @Schema(required = true) String reason,

        @Schema(required = true, nullable = true, description = "Null for the system")
        String askedByName,

        @Schema(required = true) Instant askedAt,

        @Schema(required = true, nullable = true, description = "Why it was refused")
        String answer,

        @Schema(required = true, nullable = true) String decidedByName,
        @Schema(required = true, nullable = true) Instant decidedAt,

        @Schema(required = true, description = "Whether the caller may decide it now")
        boolean forCaller,

        @Schema(required = true, description = "Whether the caller asked for it and may take it back")
        boolean ownToWithdraw,

        @Schema(required = true) long version)
        implements Versioned {}
