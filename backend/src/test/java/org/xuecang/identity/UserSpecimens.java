package org.xuecang.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Specimens;

/** Accounts of an organisation; calls name no version, so that nothing changes where they pass. */
@ApplicationScoped
class UserSpecimens implements Specimens {

    private static final Set<String> ON_NOTHING = Set.of("listUsers", "inviteUser");
    private static final Set<String> ON_USERS = Set.of(
            "getUser",
            "disableUser",
            "enableUser",
            "resetPassword",
            "grantRole",
            "revokeRole",
            "delegateRole",
            "endDelegations",
            "handOver");

    @Inject
    Jdbi jdbi;

    @Override
    public boolean covers(String operationId) {
        return ON_NOTHING.contains(operationId) || ON_USERS.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (ON_NOTHING.contains(operationId)) {
            return Call.of(Map.of("grant", Map.of("unitId", organisation)));
        }
        UUID user = Ids.next();
        UUID grant = Ids.next();
        jdbi.useHandle(sql -> {
            sql.execute("""
                    insert into app_user (id, kind, client_id, username, display_name, state, created_at, version)
                    values (?, 'PROGRAM', ?, ?, 'specimen', 'ACTIVE', now(), 0)
                    """, user, user.toString(), "s" + user);
            sql.execute("""
                    insert into role_grant (id, user_id, role, unit_id, scope_id, valid_from, created_at)
                    values (?, ?, 'CENTRE_OFFICER', ?, ?, ?, now())
                    """, grant, user, organisation, organisation, LocalDate.of(2020, 1, 1));
        });
        Map<String, String> path = Map.of("id", user.toString(), "grantId", grant.toString());
        return switch (operationId) {
            case "revokeRole", "endDelegations" -> new Call(path, Map.of(), null);
            case "grantRole" -> Call.on("id", user, Map.of("unitId", organisation));
            case "delegateRole" -> Call.on("id", user, Map.of("grantId", grant));
            case "handOver" -> Call.on("id", user, Map.of());
            default -> Call.on("id", user, null);
        };
    }

    @Override
    public Permission seenBy(String operationId) {
        return ON_NOTHING.contains(operationId) ? null : UserPermission.READ;
    }

    /** Whoever may manage accounts still manages only those that hold nothing beyond their own rights. */
    @Override
    public Set<String> furtherRefusals(String operationId) {
        boolean manages = ON_USERS.contains(operationId)
                && !Set.of("getUser", "grantRole").contains(operationId);
        return manages ? Set.of("beyond-your-rights") : Set.of();
    }
}
