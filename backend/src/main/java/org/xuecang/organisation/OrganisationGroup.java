package org.xuecang.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.http.Versioned;

/** A kind of unit that notices name as one (一类单位); who that is, is asked on a day. */
@Entity
class OrganisationGroup implements Versioned {

    @Id
    private UUID id;

    private UUID ownerId;
    private String name;

    @Enumerated(EnumType.STRING)
    private OrganisationKind ruleKind;

    private UUID ruleBelow;

    @Version
    private long version;

    @ElementCollection
    @CollectionTable(name = "organisation_group_alias", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "name", nullable = false)
    private Set<String> aliases = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_group_member", joinColumns = @JoinColumn(name = "group_id"))
    private Set<GroupMember> members = new HashSet<>();

    protected OrganisationGroup() {}

    OrganisationGroup(UUID id, UUID ownerId) {
        this.id = id;
        this.ownerId = ownerId;
    }

    /** Says anew what the group is called and who belongs to it. */
    void define(String newName, Set<String> newAliases, GroupRule rule, Set<GroupMember> newMembers) {
        name = newName;
        ruleKind = rule == null ? null : rule.kind();
        ruleBelow = rule == null ? null : rule.belowId();
        aliases.retainAll(newAliases);
        aliases.addAll(newAliases);
        members.retainAll(newMembers);
        members.addAll(newMembers);
    }

    UUID id() {
        return id;
    }

    UUID ownerId() {
        return ownerId;
    }

    String name() {
        return name;
    }

    /** Null where members are only named one by one. */
    GroupRule rule() {
        return ruleKind == null ? null : new GroupRule(ruleKind, ruleBelow);
    }

    Set<String> aliases() {
        return Set.copyOf(aliases);
    }

    Set<GroupMember> members() {
        return Set.copyOf(members);
    }

    @Override
    public long version() {
        return version;
    }
}
