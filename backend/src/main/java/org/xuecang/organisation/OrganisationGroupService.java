package org.xuecang.organisation;

import static org.xuecang.organisation.OrganisationPermission.EDIT;
import static org.xuecang.organisation.OrganisationPermission.READ;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.http.IfMatch;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.problem.Faults;
import org.xuecang.platform.problem.Validation;
import org.xuecang.platform.time.RequestTime;

/** Keeps the groups of an organisation. */
@ApplicationScoped
public class OrganisationGroupService {

    @Inject
    StoredGroups groups;

    @Inject
    Organisations organisations;

    @Inject
    OrganisationLists lists;

    @Inject
    Gate gate;

    @Inject
    Validation validation;

    @Inject
    RequestTime time;

    Page<OrganisationGroupSummary> list(UUID owner, String name, PageRequest page) {
        return groups.page(owner, name, page);
    }

    OrganisationGroupView get(UUID id) {
        return view(seen(id));
    }

    /** The members on a day in division order; an empty page tells that there are none. */
    Page<OrganisationSummary> expand(UUID id, LocalDate on, PageRequest page) {
        return lists.membersOf(seen(id).id(), on == null ? time.today() : on, page);
    }

    /** @throws org.xuecang.platform.problem.DomainError 403, 422 with all faults */
    @Transactional
    public OrganisationGroupView create(UUID id, DefineGroupRequest request) {
        Organisation owner = request.ownerId() == null ? null : organisations.findById(request.ownerId());
        gate.require(EDIT, owner == null ? anyScope() : owner.placeOn(time.today()));
        Faults faults = faultsOf(request, id);
        faults.addIf(owner == null && faults.isClean("/ownerId"), "/ownerId", "unknown-reference");
        faults.throwIfAny();
        OrganisationGroup group = new OrganisationGroup(id, request.ownerId());
        define(group, request);
        groups.persist(group);
        groups.flush();
        return view(group);
    }

    @Transactional
    OrganisationGroupView replace(UUID id, IfMatch seen, DefineGroupRequest request) {
        OrganisationGroup group = editable(id, seen);
        Faults faults = faultsOf(request, id);
        faults.addIf(!group.ownerId().equals(request.ownerId()) && faults.isClean("/ownerId"), "/ownerId", "invalid");
        faults.throwIfAny();
        define(group, request);
        groups.flush();
        return view(group);
    }

    @Transactional
    void delete(UUID id, IfMatch seen) {
        groups.delete(editable(id, seen));
        groups.flush();
    }

    private static void define(OrganisationGroup group, DefineGroupRequest request) {
        group.define(request.name().strip(), request.aliasNames(), request.rule(), request.datedMembers());
    }

    private Faults faultsOf(DefineGroupRequest request, UUID id) {
        Faults faults = validation.of(request);
        request.checkDays(faults);
        if (faults.isClean("/name") && request.ownerId() != null) {
            faults.addIf(groups.isNameTaken(request.ownerId(), request.name().strip(), id), "/name", "name-taken");
        }
        Set<UUID> known = organisations.known(referencesOf(request));
        if (request.rule() != null && faults.isClean("/rule")) {
            faults.addIf(!known.contains(request.rule().belowId()), "/rule/belowId", "unknown-reference");
        }
        for (int i = 0; i < request.members().size(); i++) {
            String pointer = "/members/" + i + "/organisationId";
            if (faults.isClean("/members/" + i)) {
                faults.addIf(!known.contains(request.members().get(i).organisationId()), pointer, "unknown-reference");
            }
        }
        return faults;
    }

    private static Set<UUID> referencesOf(DefineGroupRequest request) {
        Set<UUID> references = request.members().stream()
                .filter(member -> member != null && member.organisationId() != null)
                .map(DefineGroupRequest.Member::organisationId)
                .collect(Collectors.toCollection(HashSet::new));
        if (request.rule() != null && request.rule().belowId() != null) {
            references.add(request.rule().belowId());
        }
        return references;
    }

    private UUID anyScope() {
        return gate.caller().scopesOf(EDIT).stream().findFirst().orElse(null);
    }

    private OrganisationGroup seen(UUID id) {
        return gate.seen(groups.findByIdOptional(id), READ, OrganisationGroup::ownerId);
    }

    private OrganisationGroup editable(UUID id, IfMatch seen) {
        OrganisationGroup group = seen(id);
        gate.require(EDIT, group.ownerId());
        IfMatch.check(seen, group);
        return group;
    }

    private OrganisationGroupView view(OrganisationGroup group) {
        var members = group.members().stream().map(GroupMember::organisationId).toList();
        return OrganisationGroupView.of(group, organisations.namesOn(members, time.today()));
    }
}
