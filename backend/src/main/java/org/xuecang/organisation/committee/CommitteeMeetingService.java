package org.xuecang.organisation.committee;

import static org.xuecang.organisation.committee.CommitteePermission.EDIT;
import static org.xuecang.organisation.committee.CommitteePermission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xuecang.organisation.event.ResolutionPassed;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.file.FileService;
import org.xuecang.platform.file.FileView;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.PlatformProblem;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Keeps a committee's meetings and what they resolved. */
@ApplicationScoped
public class CommitteeMeetingService {

    private static final int MOST_RESOLUTIONS = 200;

    @Inject
    Committees committees;

    @Inject
    CommitteeMeetings meetings;

    @Inject
    FileService files;

    @Inject
    ResolutionTasks tasks;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    @Inject
    Event<ResolutionPassed> passed;

    Page<CommitteeMeetingSummary> list(UUID committeeId, LocalDate from, LocalDate until, PageRequest page) {
        seen(committeeId);
        return meetings.page(committeeId, from, until, gate.where(READ, "c.organisation_id"), page);
    }

    CommitteeMeetingView get(UUID committeeId, UUID id) {
        seen(committeeId);
        return view(meeting(committeeId, id));
    }

    /** @throws org.xuecang.platform.problem.DomainError 404, 403, 422 with all faults */
    @Transactional
    public CommitteeMeetingView record(UUID committeeId, RecordMeetingRequest request) {
        editable(committeeId);
        CommitteeMeeting meeting = new CommitteeMeeting(Ids.next(), committeeId);
        check(meeting, request);
        meeting.record(request);
        meetings.persist(meeting);
        meetings.flush();
        attachMinutes(meeting, null);
        return view(meeting);
    }

    @Transactional
    CommitteeMeetingView replace(UUID committeeId, UUID id, IfMatch seen, RecordMeetingRequest request) {
        seen(committeeId);
        CommitteeMeeting meeting = meeting(committeeId, id);
        editable(committeeId);
        IfMatch.check(seen, meeting);
        check(meeting, request);
        UUID formerMinutes = meeting.minutesFileId();
        meeting.record(request);
        attachMinutes(meeting, formerMinutes);
        meetings.flush();
        return view(meeting);
    }

    @Transactional
    CommitteeMeetingView resolve(UUID committeeId, UUID id, IfMatch seen, PassResolutionRequest request) {
        seen(committeeId);
        CommitteeMeeting meeting = meeting(committeeId, id);
        Committee committee = editable(committeeId);
        IfMatch.check(seen, meeting);
        Faults faults = validation.of(request);
        faults.addIf(meeting.resolutions().size() >= MOST_RESOLUTIONS, "/text", "too-many-resolutions");
        faults.throwIfAny();
        CommitteeResolution resolution =
                meeting.resolve(Ids.next(), request.text().strip());
        meetings.flush();
        passed.fire(new ResolutionPassed(resolution.id(), id, committeeId, committee.organisationId()));
        return view(meeting);
    }

    private Committee seen(UUID committeeId) {
        return gate.seen(committees.findByIdOptional(committeeId), READ, Committee::organisationId);
    }

    private Committee editable(UUID committeeId) {
        Committee committee = seen(committeeId);
        gate.require(EDIT, committee.organisationId());
        return committee;
    }

    private CommitteeMeeting meeting(UUID committeeId, UUID id) {
        return meetings.find(committeeId, id).orElseThrow(PlatformProblem.NOT_FOUND::error);
    }

    private void check(CommitteeMeeting meeting, RecordMeetingRequest request) {
        Faults faults = validation.of(request);
        faults.addIf(request.heldOn() != null && request.heldOn().isAfter(time.today()), "/heldOn", "in-the-future");
        faults.addIf(
                request.numberOrNull() != null
                        && faults.isClean("/minutesNumber")
                        && meetings.isNumberTaken(meeting.committeeId(), request.numberOrNull(), meeting.id()),
                "/minutesNumber",
                "minutes-number-taken");
        UUID minutes = request.minutesFileId();
        if (minutes != null && !minutes.equals(meeting.minutesFileId())) {
            files.checkAttachable(minutes, "/minutesFileId", faults);
        }
        faults.throwIfAny();
    }

    private void attachMinutes(CommitteeMeeting meeting, UUID former) {
        if (meeting.minutesFileId() != null && !meeting.minutesFileId().equals(former)) {
            files.attach(meeting.minutesFileId(), MeetingMinutesReaders.KIND, meeting.id());
        }
    }

    private CommitteeMeetingView view(CommitteeMeeting meeting) {
        String minutesName = files.attachedTo(MeetingMinutesReaders.KIND, meeting.id()).stream()
                .filter(file -> file.id().equals(meeting.minutesFileId()))
                .map(FileView::name)
                .findFirst()
                .orElse(null);
        List<UUID> resolutions =
                meeting.resolutions().stream().map(CommitteeResolution::id).toList();
        return CommitteeMeetingView.of(meeting, minutesName, tasks.of(resolutions));
    }
}
