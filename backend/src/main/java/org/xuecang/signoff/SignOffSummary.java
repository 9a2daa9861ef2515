package org.xuecang.signoff;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sign-off in a list. */
record SignOffSummary(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "plan-version") String subjectType,
        @Schema(required = true) UUID subjectId,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String title,
        @Schema(required = true) SignOffState state,

        @Schema(
                required = true,
                nullable = true,
                description = "Who answers for the draft; null where the system made it")
        UUID drafterId,

        @Schema(required = true, nullable = true) String drafterName,

        @Schema(required = true) Instant draftedAt) {

    SignOffSummary named(Map<UUID, String> names) {
        return new SignOffSummary(
                id,
                subjectType,
                subjectId,
                organisationId,
                title,
                state,
                drafterId,
                drafterId == null ? null : names.get(drafterId),
                draftedAt);
    }
}
