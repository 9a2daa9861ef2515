package org.xuecang.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.access.Permission;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.testing.Specimens;

/** Organisations, groups and committees to try every role on. */
@ApplicationScoped
class OrganisationSpecimens implements Specimens {

    private static final Set<String> LISTS =
            Set.of("listOrganisations", "getOrganisationTree", "listOrganisationGroups", "listCommittees");
    private static final Set<String> ON_ORGANISATION = Set.of(
            "getOrganisation",
            "patchOrganisation",
            "renameOrganisation",
            "addOrganisationAlias",
            "moveOrganisation",
            "closeOrganisation");
    private static final Set<String> ON_GROUP = Set.of(
            "getOrganisationGroup", "expandOrganisationGroup", "replaceOrganisationGroup", "deleteOrganisationGroup");
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
    OrganisationGroupService groups;

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
        return LISTS.contains(operationId)
                || ON_ORGANISATION.contains(operationId)
                || ON_GROUP.contains(operationId)
                || isOnCommittee(operationId)
                || Set.of("createOrganisation", "importOrganisations", "createOrganisationGroup", "createCommittee")
                        .contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (LISTS.contains(operationId)) {
            return Call.of(null);
        }
        if (ON_ORGANISATION.contains(operationId)) {
            return Call.on("id", organisation, Map.of());
        }
        if (ON_GROUP.contains(operationId)) {
            return Call.on("id", inTransaction(() -> group(organisation)), Map.of("ownerId", organisation));
        }
        if (isOnCommittee(operationId)) {
            return inTransaction(() -> onCommittee(operationId, committee(organisation)));
        }
        return switch (operationId) {
            case "createOrganisation" -> Call.of(Map.of("parentId", organisation));
            case "importOrganisations" -> Call.of(Map.of("under", organisation, "rows", List.of()));
            case "createOrganisationGroup" -> Call.of(Map.of("ownerId", organisation));
            default -> Call.of(Map.of("organisationId", organisation, "purpose", "长".repeat(Bounds.TEXT + 1)));
        };
    }

    @Override
    public Permission seenBy(String operationId) {
        if (isOnCommittee(operationId)) {
            return OrganisationPermission.COMMITTEE_READ;
        }
        boolean looksUp = ON_ORGANISATION.contains(operationId)
                || ON_GROUP.contains(operationId)
                || operationId.equals("importOrganisations");
        return looksUp ? OrganisationPermission.READ : null;
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

    private UUID group(UUID owner) {
        UUID id = Ids.next();
        groups.create(id, new DefineGroupRequest(owner, "一类" + id, List.of(), null, List.of()));
        return id;
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
