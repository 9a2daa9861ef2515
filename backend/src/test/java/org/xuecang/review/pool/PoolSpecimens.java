package org.xuecang.review.pool;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/** Two experts of the organisation, for the authorisation table. */
@ApplicationScoped
class PoolSpecimens implements Specimens {

    private static final Set<String> LISTS = Set.of("listExperts", "exportExperts");
    private static final Set<String> ON_ONE = Set.of("getExpert", "putExpert");

    @Inject
    StoredRounds rows;

    @Override
    public boolean covers(String operationId) {
        return LISTS.contains(operationId) || ON_ONE.contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        UUID expert = expertOf(organisation);
        expertOf(organisation);
        return LISTS.contains(operationId)
                ? Call.on("id", organisation, null)
                : new Call(Map.of("id", organisation.toString(), "expertId", expert.toString()), Map.of(), Map.of());
    }

    private UUID expertOf(UUID organisation) {
        UUID person = Ids.next();
        rows.execute("""
                insert into app_user (id, kind, username, display_name, state, created_at, version)
                values (?, 'PERSON', ?, '专家', 'ACTIVE', now(), 0)
                """, person, "x" + person);
        rows.execute("""
                insert into role_grant (id, user_id, role, unit_id, scope_id, valid_from, created_at)
                values (?, ?, 'EXPERT', ?, ?, ?, now())
                """, Ids.next(), person, organisation, organisation, LocalDate.of(2020, 1, 1));
        return person;
    }

    @Override
    public Permission seenBy(String operationId) {
        return PoolPermission.READ;
    }
}
