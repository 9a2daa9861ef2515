package org.xuecang.organisation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Specimens;

/** Organisations and groups to try every role on. */
@ApplicationScoped
class OrganisationSpecimens implements Specimens {

    private static final Set<String> LISTS =
            Set.of("listOrganisations", "getOrganisationTree", "listOrganisationGroups");
    private static final Set<String> ON_ORGANISATION = Set.of(
            "getOrganisation",
            "patchOrganisation",
            "renameOrganisation",
            "addOrganisationAlias",
            "moveOrganisation",
            "closeOrganisation");
    private static final Set<String> ON_GROUP = Set.of(
            "getOrganisationGroup", "expandOrganisationGroup", "replaceOrganisationGroup", "deleteOrganisationGroup");

    @Inject
    OrganisationGroupService groups;

    @Inject
    AsSystem system;

    @Override
    public boolean covers(String operationId) {
        return LISTS.contains(operationId)
                || ON_ORGANISATION.contains(operationId)
                || ON_GROUP.contains(operationId)
                || Set.of("createOrganisation", "importOrganisations", "createOrganisationGroup")
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
        return switch (operationId) {
            case "createOrganisation" -> Call.of(Map.of("parentId", organisation));
            case "importOrganisations" -> Call.of(Map.of("under", organisation, "rows", List.of()));
            default -> Call.of(Map.of("ownerId", organisation));
        };
    }

    @Override
    public Permission seenBy(String operationId) {
        boolean looksUp = ON_ORGANISATION.contains(operationId)
                || ON_GROUP.contains(operationId)
                || operationId.equals("importOrganisations");
        return looksUp ? OrganisationPermission.READ : null;
    }

    private UUID group(UUID owner) {
        UUID id = Ids.next();
        groups.create(id, new DefineGroupRequest(owner, "一类" + id, List.of(), null, List.of()));
        return id;
    }

    private <T> T inTransaction(Supplier<T> work) {
        return system.call(() -> QuarkusTransaction.requiringNew().call(work::get));
    }
}
