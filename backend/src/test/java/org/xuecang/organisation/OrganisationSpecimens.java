package org.xuecang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.launcher.TestServices;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Specimens;

/** Organisations, groups, committees and meetings to try every role on; made past the services, as plain rows. */
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
    private static final Map<String, String> NAMING_THEIR_OWNER = Map.of(
            "createOrganisation", "parentId",
            "createOrganisationGroup", "ownerId",
            "createCommittee", "organisationId",
            "importOrganisations", "under");

    private final Jdbi owner = Jdbi.create(
            TestServices.get().jdbcUrl(),
            TestServices.get().ownerUser(),
            TestServices.get().ownerPassword());

    @Override
    public boolean covers(String operationId) {
        return LISTS.contains(operationId)
                || ON_ORGANISATION.contains(operationId)
                || ON_GROUP.contains(operationId)
                || ON_COMMITTEE.contains(operationId)
                || ON_MEETING.contains(operationId)
                || operationId.equals("endCommitteeMember")
                || NAMING_THEIR_OWNER.containsKey(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (ON_ORGANISATION.contains(operationId)) {
            return Call.on("id", organisation, Map.of());
        }
        if (ON_GROUP.contains(operationId)) {
            return Call.on("id", group(organisation), Map.of());
        }
        if (ON_COMMITTEE.contains(operationId)) {
            return Call.on("id", committee(organisation), Map.of());
        }
        if (ON_MEETING.contains(operationId)) {
            UUID committee = committee(organisation);
            return of(committee, "meetingId", meeting(committee));
        }
        if (operationId.equals("endCommitteeMember")) {
            UUID committee = committee(organisation);
            return of(committee, "memberId", seat(committee, organisation));
        }
        String named = NAMING_THEIR_OWNER.get(operationId);
        return Call.of(named == null ? null : Map.of(named, organisation.toString()));
    }

    private static Call of(UUID committee, String parameter, UUID part) {
        return new Call(Map.of("id", committee.toString(), parameter, part.toString()), Map.of(), Map.of());
    }

    @Override
    public Permission seenBy(String operationId) {
        if (ON_ORGANISATION.contains(operationId) || ON_GROUP.contains(operationId)) {
            return OrganisationPermission.READ;
        }
        boolean onCommittee = ON_COMMITTEE.contains(operationId)
                || ON_MEETING.contains(operationId)
                || operationId.equals("endCommitteeMember");
        return onCommittee ? OrganisationPermission.COMMITTEE_READ : null;
    }

    private UUID group(UUID organisation) {
        return inserted(
                "insert into organisation_group (id, owner_id, name, version) values (?, ?, ?, 0)",
                organisation,
                "试验类 " + Ids.next());
    }

    /** An organisation is a committee at most once; a later call finds the one it has. */
    private UUID committee(UUID organisation) {
        owner.useHandle(sql -> sql.execute(
                """
                insert into committee (id, organisation_id, purpose, version) values (?, ?, '', 0)
                on conflict (organisation_id) do nothing
                """,
                Ids.next(),
                organisation));
        return owner.withHandle(sql -> sql.select("select id from committee where organisation_id = ?", organisation)
                .mapTo(UUID.class)
                .one());
    }

    private UUID meeting(UUID committee) {
        return inserted(
                "insert into committee_meeting (id, committee_id, held_on, subject, version) values (?, ?, date '2024-05-06', ?, 0)",
                committee,
                "试验会议");
    }

    private UUID seat(UUID committee, UUID organisation) {
        return inserted(
                """
                insert into committee_member (id, committee_id, organisation_id, title, position, duties, valid_from)
                values (?, ?, ?, ?, 'MEMBER', '', date '2020-01-01')
                """,
                committee,
                organisation,
                "席位 " + Ids.next());
    }

    private UUID inserted(String insert, Object... values) {
        UUID id = Ids.next();
        owner.useHandle(sql -> {
            var statement = sql.createUpdate(insert).bind(0, id);
            for (int i = 0; i < values.length; i++) {
                statement.bind(i + 1, values[i]);
            }
            statement.execute();
        });
        return id;
    }
}
