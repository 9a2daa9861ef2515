package org.xuecang.organisation.committee;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.file.AttachmentReaders;

/** Whoever may see a committee may read the minutes of its meetings. */
@Singleton
class MeetingMinutesReaders implements AttachmentReaders {

    static final String KIND = "committee-meeting";

    @Inject
    CommitteeMeetings meetings;

    @Inject
    Committees committees;

    @Inject
    Gate gate;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID meetingId) {
        return meetings.findByIdOptional(meetingId)
                .flatMap(meeting -> committees.findByIdOptional(meeting.committeeId()))
                .filter(committee -> gate.allows(CommitteePermission.READ, committee.organisationId()))
                .isPresent();
    }
}
