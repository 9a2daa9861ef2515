package org.xuecang.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.file.FileView;

/** The advice that an item had, in this application and in those that it continues. */
@Schema(
        name = "Guidance",
        description = "The advice that an item had, in this application and in those that it continues")
record GuidanceView(
        @Schema(required = true) UUID applicationId,

        @Schema(required = true, nullable = true) Continued continues,

        @Schema(
                required = true,
                description = "Incubated applications of the caller that it may be said to continue, for who writes it")
        List<Continued> continuable,

        @Schema(
                required = true,
                nullable = true,
                description = "Until when it is incubated, or was; null where it never was")
        LocalDate until,

        @Schema(required = true, nullable = true) Mentor mentor,

        @Schema(required = true, description = "Whether the caller writes the application, and may answer")
        boolean answerable,

        @Schema(required = true, description = "The latest first")
        List<Advice> advice) {

    /** An earlier application. */
    @Schema(name = "ContinuedApplication", description = "The earlier application that one continues; null for none")
    record Continued(
            @Schema(required = true) UUID applicationId,
            @Schema(required = true) String title,
            @Schema(required = true) String roundTitle) {}

    /** Who advises. */
    @Schema(name = "Mentor", description = "Who is asked to advise a case, or does; null for nobody")
    record Mentor(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) MentorshipState state,
            @Schema(required = true) Instant namedAt) {}

    /** A piece of advice; one that was corrected stays beside the one that corrects it. */
    @Schema(name = "Advice")
    record Advice(
            @Schema(required = true) UUID id,
            @Schema(required = true) UUID applicationId,

            @Schema(required = true, description = "Of the application in which it was given")
            String roundTitle,

            @Schema(required = true) String mentorName,
            @Schema(required = true) LocalDate givenOn,
            @Schema(required = true) GuidanceWay way,
            @Schema(required = true) String text,
            @Schema(required = true) List<FileView> files,

            @Schema(required = true, nullable = true, description = "The piece in whose place it stands")
            UUID correctsId,

            @Schema(required = true, nullable = true, description = "The piece that stands in its place")
            UUID correctedBy,

            @Schema(required = true) Instant writtenAt,

            @Schema(required = true, description = "What was done about it, the earliest first")
            List<AdviceAnswer> answers) {}

    /** What was done about a piece of advice. */
    @Schema(name = "AdviceAnswer")
    record AdviceAnswer(
            @Schema(required = true) UUID id,
            @Schema(required = true) String authorName,
            @Schema(required = true) String text,
            @Schema(required = true) Instant writtenAt) {}
}
