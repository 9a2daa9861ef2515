package org.xuecang.application;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.round.form.AnswerChange;
import org.xuecang.round.form.FormChange;

/** What changed from one handing-in of an application to another. */
@Schema(name = "ApplicationDifference", description = "What changed from one handing-in of an application to another")
record ApplicationDifferenceView(
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) HandedIn before,
        @Schema(required = true) HandedIn after,

        @Schema(required = true, description = "What the form itself has otherwise; none where it is the same version")
        List<FormChange> formChanges,

        @Schema(required = true, description = "In the order of the form")
        List<Change> changes) {

    /** One handing-in. */
    @Schema(name = "HandedInOnce", description = "One handing-in")
    record HandedIn(
            @Schema(required = true) int number,
            @Schema(required = true) String title,
            @Schema(required = true) Instant submittedAt,

            @Schema(required = true, nullable = true, description = "Null where the caller is not told")
            String byName) {}

    /** What became of one answer, or of one row of a list. */
    @Schema(name = "AnswerChange", description = "What became of one answer, or of one row of a list")
    record Change(
            @Schema(required = true) AnswerChange.What what,

            @Schema(required = true, nullable = true, description = "Into the answers before; null for what was added")
            String from,

            @Schema(required = true, nullable = true, description = "Into the answers after; null for what was removed")
            String to,

            @Schema(required = true, description = "Names of the field and of what it lies in, the outermost first")
            List<String> titles,

            @Schema(required = true, description = "What stood there; of a row each answer in it")
            List<Answer> before,

            @Schema(required = true, description = "What stands there now")
            List<Answer> after) {}

    /** One single answer. */
    @Schema(name = "ComparedAnswer", description = "One single answer")
    record Answer(
            @Schema(required = true, description = "Its names within what changed; none where it is that itself")
            List<String> titles,

            @Schema(
                    required = true,
                    nullable = true,
                    description =
                            "A choice by its title, a file by its name; phone numbers masked for who does not write"
                                    + " it; null for a yes or no")
            String text,

            @Schema(required = true, nullable = true) Boolean yes,

            @Schema(required = true, nullable = true, description = "Of a file")
            UUID fileId) {}
}
