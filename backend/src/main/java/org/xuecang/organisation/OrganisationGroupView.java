package org.xuecang.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.platform.http.Versioned;

/** A group, its rule and the members named one by one. */
public record OrganisationGroupView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID ownerId,
        @Schema(required = true) String name,
        @Schema(required = true) List<String> aliases,
        @Schema(required = true, nullable = true) GroupRule rule,
        @Schema(required = true) List<Member> members,
        @Schema(required = true) long version)
        implements Versioned {

    /** A member named one by one; called as today. */
    @Schema(name = "OrganisationGroupMember")
    public record Member(
            @Schema(required = true) UUID organisationId,
            @Schema(required = true) String name,
            @Schema(required = true) LocalDate validFrom,
            @Schema(required = true, nullable = true) LocalDate validUntil) {}

    static OrganisationGroupView of(OrganisationGroup group, Map<UUID, String> names) {
        return new OrganisationGroupView(
                group.id(),
                group.ownerId(),
                group.name(),
                group.aliases().stream().sorted().toList(),
                group.rule(),
                group.members().stream()
                        .map(member -> new Member(
                                member.organisationId(),
                                names.get(member.organisationId()),
                                member.validFrom(),
                                member.validUntil()))
                        .sorted(Comparator.comparing(Member::validFrom).thenComparing(Member::organisationId))
                        .toList(),
                group.version());
    }
}
