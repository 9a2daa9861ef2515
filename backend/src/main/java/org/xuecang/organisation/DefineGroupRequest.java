package org.xuecang.organisation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.OneLine;

/** What a group is called and who belongs to it: by a rule, named one by one, or both. */
@Schema(name = "DefineOrganisationGroupRequest")
public record DefineGroupRequest(
        @NotNull @Schema(description = "Whose group it is; it stays with its owner")
        UUID ownerId,

        @NotBlank @Size(max = Bounds.NAME) @OneLine String name,

        @Size(max = Bounds.ALIASES) @Schema(nullable = true)
        List<@NotBlank @Size(max = Bounds.NAME) @OneLine String> aliases,

        @Valid @Schema(nullable = true) GroupRule rule,

        @Size(max = MEMBERS) @Schema(nullable = true) List<@NotNull @Valid Member> members) {

    private static final int MEMBERS = 500;

    /** A member named one by one, and its days. */
    @Schema(name = "DefineOrganisationGroupMember")
    public record Member(
            @NotNull UUID organisationId,
            @NotNull LocalDate from,

            @Schema(nullable = true, description = "First day on which it no longer belongs")
            LocalDate until) {

        private boolean endsAfterItBegins() {
            return from != null && (until == null || until.isAfter(from));
        }
    }

    public DefineGroupRequest {
        aliases = aliases == null ? List.of() : aliases;
        members = members == null ? List.of() : members;
    }

    Set<String> aliasNames() {
        return aliases.stream().map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Set<GroupMember> datedMembers() {
        return members.stream()
                .map(member -> new GroupMember(member.organisationId(), member.from(), member.until()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Members whose days end before they begin, or overlap those of the same organisation before. */
    void checkDays(Faults faults) {
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member != null && member.from() != null) {
                boolean ends = member.endsAfterItBegins();
                faults.addIf(!ends, "/members/" + i + "/until", "ends-before-start");
                faults.addIf(ends && overlapsEarlier(i), "/members/" + i + "/from", "member-twice-then");
            }
        }
    }

    private boolean overlapsEarlier(int place) {
        Member member = members.get(place);
        DaySpan days = new DaySpan(member.from(), member.until());
        return members.subList(0, place).stream()
                .filter(earlier -> earlier != null && earlier.endsAfterItBegins())
                .filter(earlier -> earlier.organisationId() != null
                        && earlier.organisationId().equals(member.organisationId()))
                .anyMatch(earlier ->
                        new DaySpan(earlier.from(), earlier.until()).and(days).isPresent());
    }
}
