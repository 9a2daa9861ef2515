package org.xuecang.project.appraisal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** An appraisal with all that was said and found. It never tells who found it. */
@Schema(name = "Appraisal", description = "An appraisal of what was selected, with all that was said and found")
record AppraisalView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) UUID roundId,

        @Schema(required = true, description = "As applicants know it")
        String stageName,

        @Schema(required = true) AppraisalState state,

        @Schema(required = true, description = "When it is to be looked at first")
        LocalDate dueOn,

        @Schema(required = true, nullable = true, description = "Null where there is, or was, nothing to put right")
        LocalDate putRightUntil,

        @Schema(required = true) List<AppraisalScale.Item> items,

        @Schema(required = true, description = "Of 100, from which on it is excellent")
        int excellentAt,

        @Schema(required = true, description = "Of 100, from which on it passes")
        int passAt,

        @Schema(required = true, description = "For putting right what falls short; 0 where there is no second look")
        int putRightDays,

        @Schema(required = true, description = "The latest first")
        List<SelfAppraisal> selfAppraisals,

        @Schema(required = true, description = "The latest first; two at most")
        List<Finding> findings,

        @Schema(required = true, description = "Whether the caller writes the application, and may hand something in")
        boolean answerable,

        @Schema(required = true, description = "Whether the caller may say now what it comes to")
        boolean appraisable,

        @Schema(required = true) long version)
        implements Versioned {

    /** What the writers said of themselves, or of what they put right. */
    @Schema(name = "SelfAppraisal")
    record SelfAppraisal(
            @Schema(required = true) UUID id,
            @Schema(required = true) String authorName,
            @Schema(required = true) String text,
            @Schema(required = true) Instant writtenAt) {}

    /** What a look came to. */
    @Schema(name = "AppraisalFinding")
    record Finding(
            @Schema(required = true) UUID id,
            @Schema(required = true) LocalDate visitedOn,

            @Schema(required = true, description = "Of 100, to two decimals")
            BigDecimal score,

            @Schema(required = true) AppraisalGrade grade,
            @Schema(required = true) List<Mark> marks,
            @Schema(required = true) String remark,

            @Schema(required = true, nullable = true, description = "Null where there is nothing to put right")
            LocalDate putRightUntil,

            @Schema(required = true) Instant foundAt) {}

    /** Of one item. */
    @Schema(name = "AppraisalMark")
    record Mark(
            @Schema(required = true) String item,
            @Schema(required = true) int fullMarks,
            @Schema(required = true) BigDecimal marks) {}
}
