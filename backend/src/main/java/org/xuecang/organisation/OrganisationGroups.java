package org.xuecang.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.problem.PlatformProblem;

/** Who a group is on a day; for features that hold groups responsible. */
@ApplicationScoped
public class OrganisationGroups {

    @Inject
    StoredGroups groups;

    /** @return the members' ids in division order; empty where the group has none on that day or is not known */
    public List<UUID> membersOn(UUID group, LocalDate day) {
        return groups.membersOn(group, day);
    }

    /** @throws org.xuecang.platform.problem.DomainError 409 {@code group-empty-on-date}, 404 for an unknown group */
    public List<UUID> requireMembersOn(UUID group, LocalDate day) {
        List<UUID> members = membersOn(group, day);
        if (members.isEmpty()) {
            String name = groups.findByIdOptional(group)
                    .map(OrganisationGroup::name)
                    .orElseThrow(PlatformProblem.NOT_FOUND::error);
            throw OrganisationProblem.GROUP_EMPTY_ON_DATE.error(Map.of("name", name, "day", day));
        }
        return members;
    }
}
