package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.OneLine;
import org.xuecang.round.form.PublishedForm;

/**
 * What an applicant writes.
 *
 * @param title what it is about, in a line; may be missing until it is handed in
 * @param answers to the round's form; sent as a merge patch, so that only what changed need be sent
 */
@Schema(name = "ApplicationDraft", description = "What an applicant writes; a draft may be unfinished")
record ApplicationDraft(
        @Size(min = 1, max = 200) @OneLine @Schema(nullable = true, examples = "江南丝竹学习基地")
        String title,

        @NotNull @Schema(
                required = true,
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 300,
                description =
                        "Answers to the round's form; sums of columns (hint sumOf) are reckoned, whatever is sent")
        ObjectNode answers) {

    /** The same with the sums that the form reckons itself. */
    ApplicationDraft reckoned(PublishedForm form) {
        return answers == null ? this : new ApplicationDraft(title, form.reckoned(answers));
    }
}
