package org.xuecang.organisation.committee;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.xuecang.organisation.Bounds;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.testing.Specimens;

/** Committees to try every role on. */
@ApplicationScoped
class CommitteeSpecimens implements Specimens {

    private static final Set<String> ON_COMMITTEE = Set.of(
            "getCommittee",
            "patchCommittee",
            "listCommitteeMembers",
            "seatCommitteeMember",
            "listCommitteeMeetings",
            "recordCommitteeMeeting");
    private static final Set<String> ON_MEETING =
            Set.of("getCommitteeMeeting", "replaceCommitteeMeeting", "passCommitteeResolution");
    private static final String END_MEMBER = "endCommitteeMember";
    private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

    @Inject
    CommitteeService committees;

    @Inject
    CommitteeMeetingService meetings;

    @Inject
    Committees stored;

    @Inject
    AsSystem system;

    @Override
    public boolean covers(String operationId) {
        return isOnCommittee(operationId)
                || Set.of("listCommittees", "createCommittee").contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (isOnCommittee(operationId)) {
            return inTransaction(() -> onCommittee(operationId, committee(organisation)));
        }
        return operationId.equals("listCommittees")
                ? Call.of(null)
                : Call.of(Map.of("organisationId", organisation, "purpose", "长".repeat(Bounds.TEXT + 1)));
    }

    @Override
    public Permission seenBy(String operationId) {
        return isOnCommittee(operationId) ? CommitteePermission.READ : null;
    }

    private static boolean isOnCommittee(String operationId) {
        return ON_COMMITTEE.contains(operationId) || ON_MEETING.contains(operationId) || operationId.equals(END_MEMBER);
    }

    private Call onCommittee(String operationId, UUID committee) {
        if (ON_MEETING.contains(operationId)) {
            UUID meeting = meetings.record(committee, new RecordMeetingRequest(DAY, "会议", null, null))
                    .id();
            return new Call(Map.of("id", committee.toString(), "meetingId", meeting.toString()), Map.of(), Map.of());
        }
        if (operationId.equals(END_MEMBER)) {
            UUID organisation = stored.findById(committee).organisationId();
            UUID member = committees
                    .seat(
                            committee,
                            IfMatch.any(),
                            new SeatMemberRequest(
                                    organisation,
                                    SeatPosition.MEMBER,
                                    Ids.next().toString(),
                                    null,
                                    DAY,
                                    null))
                    .members()
                    .getFirst()
                    .id();
            return new Call(Map.of("id", committee.toString(), "memberId", member.toString()), Map.of(), Map.of());
        }
        return Call.on("id", committee, Map.of());
    }

    private UUID committee(UUID organisation) {
        return stored.find("organisationId", organisation)
                .firstResultOptional()
                .map(Committee::id)
                .orElseGet(() -> committees
                        .create(Ids.next(), new CreateCommitteeRequest(organisation, ""))
                        .id());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return system.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
