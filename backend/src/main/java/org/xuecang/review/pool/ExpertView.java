package org.xuecang.review.pool;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;
import org.xuecang.review.invitation.InvitationState;

/** An expert as an organisation's pool has them. */
@Schema(name = "Expert", description = "An expert as an organisation's pool has them")
record ExpertView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,

        @Schema(required = true, nullable = true, description = "The units they belong to")
        String unitNames,

        @Schema(required = true, nullable = true, examples = "副教授")
        String title,

        @Schema(required = true, description = "In the words of the forms' choices")
        List<String> fields,

        @Schema(required = true, nullable = true, description = "Cases that one round gives them at most; null for any")
        Integer capacity,

        @Schema(required = true, description = "Where they belong and belonged beside the units of their roles")
        List<ExpertUnit> units,

        @Schema(
                required = true,
                description =
                        "How many of these have a name alone: whoever comes from there is not kept from them by it")
        int unlistedUnits,

        @Schema(
                required = true,
                description =
                        "Reviews in the organisation's rounds that they have yet to hand in, of those that the caller sees")
        int open,

        @Schema(required = true, nullable = true, description = "Reviews they have of the round that was asked for")
        Integer inRound,

        @Schema(
                required = true,
                nullable = true,
                description = "The latest invitation to the round that was asked for; null where there is none")
        InvitationState invitation,

        @Schema(required = true, description = "0 before anything was entered")
        long version)
        implements Versioned {}
