package org.xuecang.organisation.committee;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.http.Versioned;

/** A committee's meeting, its minutes and what it resolved. Resolutions are added, never changed. */
@Entity
class CommitteeMeeting implements Versioned {

    @Id
    private UUID id;

    private UUID committeeId;
    private LocalDate heldOn;
    private String subject;
    private String minutesNumber;
    private UUID minutesFileId;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "committee_resolution", joinColumns = @JoinColumn(name = "meeting_id"))
    private Set<CommitteeResolution> resolutions = new HashSet<>();

    protected CommitteeMeeting() {}

    CommitteeMeeting(UUID id, UUID committeeId) {
        this.id = id;
        this.committeeId = committeeId;
    }

    /** Takes down what is known of the meeting, in place of what was known before. */
    void record(RecordMeetingRequest known) {
        heldOn = known.heldOn();
        subject = known.subject().strip();
        minutesNumber = known.numberOrNull();
        minutesFileId = known.minutesFileId();
    }

    CommitteeResolution resolve(UUID resolutionId, String text) {
        CommitteeResolution passed = new CommitteeResolution(resolutionId, resolutions.size() + 1, text);
        resolutions.add(passed);
        return passed;
    }

    List<CommitteeResolution> resolutions() {
        return resolutions.stream()
                .sorted(Comparator.comparing(CommitteeResolution::ordinal))
                .toList();
    }

    UUID id() {
        return id;
    }

    UUID committeeId() {
        return committeeId;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    String subject() {
        return subject;
    }

    String minutesNumber() {
        return minutesNumber;
    }

    UUID minutesFileId() {
        return minutesFileId;
    }

    @Override
    public long version() {
        return version;
    }
}
