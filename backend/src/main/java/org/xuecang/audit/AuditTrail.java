package org.xuecang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.xuecang.platform.Ids;
import org.xuecang.platform.access.Caller;
import org.xuecang.platform.access.OperationPerformed;
import org.xuecang.platform.access.OperationsPerformed;

/** Writes down every operation in its own transaction: without its event it does not commit. */
@ApplicationScoped
class AuditTrail {

    @Inject
    Jdbi jdbi;

    @Inject
    ObjectMapper json;

    void record(@Observes OperationsPerformed performed) {
        jdbi.useHandle(sql -> {
            PreparedBatch batch = sql.prepareBatch("""
                    insert into audit_event (id, at, actor_id, roles, unit_id, organisation_id, operation, subjects,
                        correlation_id)
                    values (?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?)
                    """);
            performed.all().forEach(operation -> add(batch, operation));
            batch.execute();
        });
    }

    private void add(PreparedBatch batch, OperationPerformed operation) {
        batch.add(
                Ids.next(),
                operation.at(),
                operation.caller().userId(),
                roles(operation.caller()),
                unit(operation.caller()),
                operation.organisationId(),
                operation.operation(),
                subjects(operation),
                operation.correlationId());
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
