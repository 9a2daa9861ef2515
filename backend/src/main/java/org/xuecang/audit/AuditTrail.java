package org.xuecang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.OperationPerformed;

/** Writes down every operation in its own transaction: without its event it does not commit. */
@ApplicationScoped
class AuditTrail {

    @Inject
    Jdbi jdbi;

    @Inject
    ObjectMapper json;

    void record(@Observes OperationPerformed operation) {
        String subjects = subjects(operation);
        jdbi.useHandle(sql -> sql.execute(
                """
                insert into audit_event (id, at, actor_id, roles, unit_id, organisation_id, operation, subjects,
                    correlation_id)
                values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
                """,
                Ids.next(),
                operation.at(),
                operation.caller().userId(),
                roles(operation.caller()),
                unit(operation.caller()),
                operation.organisationId(),
                operation.operation(),
                subjects,
                operation.correlationId()));
    }

    private static String[] roles(Caller caller) {
        return caller.grants().stream()
                .map(grant -> grant.role().name())
                .distinct()
                .sorted()
                .toArray(String[]::new);
    }

    /** Who acts for several units at once has acted for none in particular. */
    private static UUID unit(Caller caller) {
        return caller.unitIds().size() == 1 ? caller.unitIds().iterator().next() : null;
    }

    private String subjects(OperationPerformed operation) {
        try {
            return json.writeValueAsString(operation.subjects());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
