package org.xuecang.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.http.Versioned;
import org.xuecang.round.form.FormChange;

/** An application as its caller may see it. */
@Schema(name = "RoundApplication", description = "An application in a round")
public record ApplicationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID roundId,
        @Schema(required = true) String roundTitle,

        @Schema(required = true, description = "The first moment that is too late to hand in")
        Instant closesAt,

        @Schema(required = true) UUID formVersionId,
        @Schema(required = true) UUID unitId,
        @Schema(required = true) String unitName,
        @Schema(required = true) UUID applicantId,
        @Schema(required = true) String applicantName,

        @Schema(required = true, description = "Who writes it with the applicant")
        List<Member> members,

        @Schema(required = true, nullable = true) String title,

        @Schema(
                required = true,
                type = SchemaType.OBJECT,
                implementation = Object.class,
                maxProperties = 300,
                description =
                        "Answers to the round's form; who does not write it sees what was handed in, phone numbers masked")
        ObjectNode answers,

        @Schema(required = true, description = "Files that the answers name")
        List<FileView> files,

        @Schema(required = true, nullable = true) FormMove formMove,

        @Schema(required = true) ApplicationState state,

        @Schema(required = true, nullable = true, description = "While it is under way")
        UUID stageId,

        @Schema(required = true, nullable = true) String stageKind,

        @Schema(required = true, description = "Its way, in the applicant's words")
        List<Step> steps,

        @Schema(required = true, nullable = true, description = "Why it was returned, while it is to be corrected")
        String returnReason,

        @Schema(required = true, nullable = true) Instant correctUntil,

        @Schema(
                required = true,
                nullable = true,
                description =
                        "The first moment that is too late for the stage in which it stands, such as for the unit to"
                                + " endorse it; null where that lasts as long as it has cases")
        Instant stageEndsAt,

        @Schema(required = true, description = "How often it was handed in")
        int revision,

        @Schema(required = true, nullable = true) String receiptNumber,
        @Schema(required = true, nullable = true) Instant submittedAt,
        @Schema(required = true, nullable = true) Endorsement endorsement,

        @Schema(required = true, description = "The latest first")
        List<FormalCheck> formalChecks,

        @Schema(required = true, description = "What the caller may do with it now")
        List<ApplicationAction> actions,

        @Schema(required = true) Instant changedAt,
        @Schema(required = true) long version)
        implements Versioned {

    /** It came under a newer version of its form while it was being written; told to who writes it. */
    @Schema(
            name = "ApplicationFormMove",
            description = "For who writes it, where it was begun under an earlier version of the form")
    public record FormMove(
            @Schema(required = true) Instant movedAt,
            @Schema(required = true) String reason,

            @Schema(required = true, description = "What the newer version has otherwise")
            List<FormChange> changes,

            @Schema(required = true, description = "Answers that have no place in it")
            List<SetAside> setAside) {}

    /** An answer without a place. */
    @Schema(name = "SetAsideAnswer")
    public record SetAside(
            @Schema(required = true, description = "Names of its field and of what that lay in, the outermost first")
            List<String> titles,

            @Schema(required = true, nullable = true, description = "Of a file its name; null for yes or no")
            String text,

            @Schema(required = true, nullable = true, description = "Yes or no; null for all else")
            Boolean checked) {}

    /** Somebody who writes it too. */
    @Schema(name = "ApplicationMember")
    public record Member(
            @Schema(required = true) UUID userId,
            @Schema(required = true) String name) {}

    /** A step of the way; neighbouring stages with the same name are one. */
    @Schema(name = "ApplicationStep")
    public record Step(
            @Schema(required = true) String name,
            @Schema(required = true) Progress progress) {}

    /** Where a step lies. */
    @Schema(name = "StepProgress")
    public enum Progress {
        DONE,
        CURRENT,
        AHEAD
    }

    /** The unit's word. */
    @Schema(name = "Endorsement")
    public record Endorsement(
            @Schema(required = true, description = "Place among the unit's own, from 1")
            int rank,

            @Schema(required = true, nullable = true) String opinion,
            @Schema(required = true) Instant endorsedAt) {}

    /** What somebody found who went through the points. */
    @Schema(name = "FormalCheck")
    public record FormalCheck(
            @Schema(required = true) List<Point> points,
            @Schema(required = true) CheckVerdict verdict,
            @Schema(required = true, nullable = true) String reason,

            @Schema(required = true, description = "Which handing-in was looked at")
            int revision,

            @Schema(required = true) Instant checkedAt) {}

    /** One point of a check. */
    @Schema(name = "CheckedPoint")
    public record Point(
            @Schema(required = true) String text,
            @Schema(required = true) boolean met,
            @Schema(required = true, nullable = true) String remark) {}
}
