package org.xuecang.signoff;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Of what the subject of a sign-off is a part, and which: the plan of a plan-version, and its number. */
@Schema(
        name = "SignOffSubjectPlace",
        description = "Where the subject is shown, for a link to it; null where it is not")
public record SubjectPlace(
        @Schema(required = true, description = "What it is a part of: of a plan-version, the plan")
        UUID parentId,

        @Schema(required = true, description = "Which part: of a plan-version, its number", examples = "1")
        int number) {}
