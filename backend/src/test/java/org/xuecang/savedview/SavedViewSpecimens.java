package org.xuecang.savedview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Scene;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/** Views that somebody else shares in the organisation, for the authorisation table. */
@ApplicationScoped
class SavedViewSpecimens implements Specimens {

    private static final Set<String> WRITES = Set.of("putSavedView", "deleteSavedView");
    private static final Set<String> READS = Set.of("getSavedView", "openSavedViewFirst", "openSavedViewFirstNoMore");

    @Inject
    StoredRounds rows;

    @Inject
    Scene scene;

    @Override
    public boolean covers(String operationId) {
        return WRITES.contains(operationId)
                || READS.contains(operationId)
                || Set.of("listSavedViews", "createSavedView").contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        return switch (operationId) {
            case "listSavedViews" -> Call.of(null);
            case "createSavedView" -> Call.of(Map.of("unitId", organisation));
            default -> Call.on("id", shared(organisation), operationId.equals("putSavedView") ? Map.of() : null);
        };
    }

    private UUID shared(UUID organisation) {
        UUID id = Ids.next();
        rows.execute("""
                insert into saved_view (id, owner_id, unit_id, list, name, shared, filter, columns, changed_at, version)
                values (?, ?, ?, 'APPLICATIONS', ?, true, '{}', '{}', now(), 0)
                """, id, scene.account("expert6"), organisation, "视图" + id);
        return id;
    }

    @Override
    public Permission seenBy(String operationId) {
        return Set.of("listSavedViews", "createSavedView").contains(operationId) ? null : SavedViewPermission.READ;
    }

    @Override
    public Set<String> furtherRefusals(String operationId) {
        return WRITES.contains(operationId) ? Set.of("not-your-view") : Set.of();
    }
}
