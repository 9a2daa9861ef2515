package org.xuecang.organisation.committee;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** A meeting with its minutes and what it resolved. */
public record CommitteeMeetingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID committeeId,
        @Schema(required = true) LocalDate heldOn,
        @Schema(required = true) String subject,
        @Schema(required = true, nullable = true) String minutesNumber,
        @Schema(required = true, nullable = true) UUID minutesFileId,
        @Schema(required = true, nullable = true) String minutesFileName,
        @Schema(required = true) List<Resolution> resolutions,
        @Schema(required = true) long version)
        implements Versioned {

    /** What was resolved, numbered from 1. */
    @Schema(name = "CommitteeResolution")
    public record Resolution(
            @Schema(required = true) UUID id,
            @Schema(required = true) int ordinal,
            @Schema(required = true) String text,

            @Schema(required = true, nullable = true, description = "The task item it is carried out as")
            UUID taskItemId) {}

    /**
     * @param minutesName of the minutes' file, or null
     * @param tasks task items by resolution
     */
    static CommitteeMeetingView of(CommitteeMeeting meeting, String minutesName, Map<UUID, UUID> tasks) {
        return new CommitteeMeetingView(
                meeting.id(),
                meeting.committeeId(),
                meeting.heldOn(),
                meeting.subject(),
                meeting.minutesNumber(),
                meeting.minutesFileId(),
                minutesName,
                meeting.resolutions().stream()
                        .map(passed ->
                                new Resolution(passed.id(), passed.ordinal(), passed.text(), tasks.get(passed.id())))
                        .toList(),
                meeting.version());
    }
}
