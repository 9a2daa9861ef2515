package org.xuecang.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.form.FormContent;

/** An application as its experts get it who must not know whose it is, on paper (活页). */
@Schema(
        name = "BlindCopySheet",
        description = "An application as experts get it who must not know whose it is, on paper")
record BlindCopySheet(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,

        @Schema(required = true, description = "As staff know it")
        String stageName,

        @Schema(required = true, nullable = true, description = "Null before the first expert sees it")
        Integer number,

        @Schema(required = true, description = "With what tells whose it is masked")
        String title,

        @Schema(required = true, description = "Without the fields that identify")
        FormContent form,

        @Schema(
                required = true,
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 300,
                description =
                        "Without those that identify; `held-back` stands for a file that experts do not get, or not yet")
        ObjectNode answers,

        @Schema(required = true, description = "Files that experts get")
        List<Enclosed> files,

        @Schema(required = true, description = "How many files they do not get, or not yet")
        int heldBack) {

    /** A file that comes with it. */
    @Schema(name = "EnclosedFile")
    record Enclosed(
            @Schema(required = true, description = "As the answers name it")
            UUID id,

            @Schema(required = true) String name) {}
}
