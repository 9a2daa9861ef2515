package org.xuecang.signoff;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** A sign-off with its steps. */
@Schema(name = "SignOff")
record SignOffView(
        @Schema(required = true) UUID id,
        @Schema(required = true, examples = "plan-version") String subjectType,
        @Schema(required = true) UUID subjectId,

        @Schema(required = true, nullable = true) SubjectPlace subjectPlace,
        @Schema(required = true) UUID organisationId,
        @Schema(required = true) String title,

        @Schema(required = true, description = "SHA-256 of what is signed, hexadecimal")
        String contentHash,

        @Schema(required = true) SignOffState state,

        @Schema(
                required = true,
                nullable = true,
                description = "Who answers for the draft; null where the system made it")
        UUID drafterId,

        @Schema(required = true, nullable = true) String drafterName,

        @Schema(required = true) Instant draftedAt,

        @Schema(required = true, description = "In order; never changed, only added")
        List<SignOffStepView> steps,

        @Schema(required = true, description = "What the caller may do now")
        List<SignOffAction> actions,

        @Schema(required = true, description = "As in the ETag")
        long version)
        implements Versioned {

    static SignOffView of(SignOff signOff, SubjectPlace place, List<SignOffAction> actions, Map<UUID, String> names) {
        return new SignOffView(
                signOff.id(),
                signOff.subjectType(),
                signOff.subjectId(),
                place,
                signOff.organisationId(),
                signOff.title(),
                signOff.contentHash(),
                signOff.state(),
                signOff.drafterId(),
                signOff.drafterId() == null ? null : names.get(signOff.drafterId()),
                signOff.draftedAt(),
                signOff.steps().stream()
                        .map(step -> SignOffStepView.of(step, names))
                        .toList(),
                actions,
                signOff.version());
    }
}
