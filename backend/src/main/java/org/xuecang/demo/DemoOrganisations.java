package org.xuecang.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.xuecang.organisation.DefineGroupRequest;
import org.xuecang.organisation.ImportOrganisationsRequest;
import org.xuecang.organisation.OrganisationGroupService;
import org.xuecang.organisation.OrganisationImportService;
import org.xuecang.organisation.committee.CommitteeMeetingService;
import org.xuecang.organisation.committee.CommitteeService;
import org.xuecang.organisation.committee.CreateCommitteeRequest;
import org.xuecang.organisation.committee.RecordMeetingRequest;
import org.xuecang.organisation.committee.SeatMemberRequest;
import org.xuecang.platform.http.IfMatch;

/** The county, its towns and centres, its committee and groups, from {@code demo/organisations.json}. */
@ApplicationScoped
class DemoOrganisations implements DemoPart {

    static final UUID COUNTY = id(3);
    static final UUID COMMITTEE_OFFICE = id(6);
    static final UUID OPEN_UNIVERSITY = id(7);
    /** 城厢镇社区教育中心 */
    static final UUID CHENGXIANG_CENTRE = id(40);
    /** 沙溪镇社区教育中心 */
    static final UUID SHAXI_CENTRE = id(41);
    /** 示例一村居民学校 */
    static final UUID VILLAGE_SCHOOL = id(70);

    @Inject
    OrganisationImportService organisations;

    @Inject
    OrganisationGroupService groups;

    @Inject
    CommitteeService committees;

    @Inject
    CommitteeMeetingService meetings;

    @Inject
    ObjectMapper json;

    private record Content(
            String note,
            ImportOrganisationsRequest organisations,
            ImportOrganisationsRequest renamings,
            List<Group> groups,
            List<CommitteeContent> committees) {}

    private record Group(UUID id, DefineGroupRequest definition) {}

    private record CommitteeContent(
            UUID id,
            CreateCommitteeRequest definition,
            List<SeatMemberRequest> members,
            List<RecordMeetingRequest> meetings) {}

    @Override
    public String name() {
        return "organisations";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public void load() {
        Content content = read();
        organisations.run(content.organisations());
        organisations.run(content.renamings());
        content.groups().forEach(group -> groups.create(group.id(), group.definition()));
        content.committees().forEach(this::load);
    }

    private void load(CommitteeContent committee) {
        committees.create(committee.id(), committee.definition());
        committee.members().forEach(member -> committees.seat(committee.id(), IfMatch.any(), member));
        committee.meetings().forEach(meeting -> meetings.record(committee.id(), meeting));
    }

    private Content read() {
        try (InputStream file = DemoOrganisations.class.getResourceAsStream("/demo/organisations.json")) {
            return json.readValue(file, Content.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static UUID id(int number) {
        return UUID.fromString("0190a0e0-0000-7000-8000-%012d".formatted(number));
    }
}
