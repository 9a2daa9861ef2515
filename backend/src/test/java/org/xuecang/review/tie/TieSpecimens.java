package org.xuecang.review.tie;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Permission;
import org.xuecang.testing.Specimens;
import org.xuecang.testing.StoredRounds;

/** A tie of two people of nobody's, for the authorisation table. */
@ApplicationScoped
class TieSpecimens implements Specimens {

    private static final String REVOKES = "revokePersonTie";

    @Inject
    StoredRounds rows;

    @Override
    public boolean covers(String operationId) {
        return Set.of("listPersonTies", "declarePersonTie", REVOKES).contains(operationId);
    }

    @Override
    public Call call(String operationId, UUID organisation) {
        if (!operationId.equals(REVOKES)) {
            return Call.on("id", organisation, operationId.equals("declarePersonTie") ? Map.of() : null);
        }
        UUID tie = Ids.next();
        rows.execute("""
                insert into person_tie (id, organisation_id, kind, person_id, other_id, reason, declared_at, version)
                values (?, ?, 'KIN', ?, ?, '兄弟', now(), 0)
                """, tie, organisation, person(), person());
        return new Call(Map.of("id", organisation.toString(), "tieId", tie.toString()), Map.of(), Map.of());
    }

    private UUID person() {
        UUID person = Ids.next();
        rows.execute("""
                insert into app_user (id, kind, username, display_name, state, created_at, version)
                values (?, 'PERSON', ?, '某人', 'ACTIVE', now(), 0)
                """, person, "x" + person);
        return person;
    }

    @Override
    public Permission seenBy(String operationId) {
        return TiePermission.READ;
    }
}
