package org.xuecang.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Specimens;

/** The audit trail is only ever listed. */
@ApplicationScoped
class AuditSpecimens implements Specimens {

    @Override
    public boolean covers(String operationId) {
        return Set.of("listAuditEvents", "verifyAuditTrail").contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        return Call.of(null);
    }

    @Override
    public Permission seenBy(String operationId) {
        return null;
    }
}
