package org.xuecang.signoff;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.access.AsSystem;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Specimens;

/** Sign-offs of papers, and settings, to try every role on. */
@ApplicationScoped
class SignOffSpecimens implements Specimens {

    private static final Set<String> ON_ONE = Set.of(
            "getSignOff",
            "checkSignOff",
            "approveSignOff",
            "recordMeetingApproval",
            "returnSignOff",
            "withdrawSignOff");
    private static final Set<String> ON_SETTINGS = Set.of("getSignOffSetting", "setSignOffSetting");

    @Inject
    Papers papers;

    @Inject
    AsSystem system;

    @Override
    public boolean covers(String operationId) {
        return operationId.equals("listSignOffs") || ON_ONE.contains(operationId) || ON_SETTINGS.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (ON_ONE.contains(operationId)) {
            return Call.on("id", sent(organisation), Map.of());
        }
        return ON_SETTINGS.contains(operationId) ? Call.on("organisationId", organisation, Map.of()) : Call.of(null);
    }

    private UUID sent(UUID organisation) {
        UUID paper = papers.write(organisation);
        return system.call(() -> QuarkusTransaction.requiringNew().call(() -> papers.send(paper)));
    }

    @Override
    public Permission seenBy(String operationId) {
        if (ON_SETTINGS.contains(operationId)) {
            return SignOffPermission.READ_SETTING;
        }
        return ON_ONE.contains(operationId) ? SignOffPermission.READ : null;
    }
}
