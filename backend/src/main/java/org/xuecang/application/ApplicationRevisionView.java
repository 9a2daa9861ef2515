package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was handed in once; it never changes. */
@Schema(name = "ApplicationRevision", description = "What was handed in once; it never changes")
record ApplicationRevisionView(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) int number,
        @Schema(required = true) String title,
        @Schema(required = true) UUID formVersionId,

        @Schema(
                required = true,
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 300,
                description = "Phone numbers masked for who does not write it")
        ObjectNode answers,

        @Schema(required = true) Instant submittedAt,

        @Schema(required = true, description = "Printed on paper, to tell whether it is this", examples = "7F3K9-Q2MXA")
        String versionCode) {}
