package org.xuecang.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.xuecang.platform.access.Gate;
import org.xuecang.platform.list.ListQuery;
import org.xuecang.platform.list.Lists;
import org.xuecang.platform.list.Page;
import org.xuecang.platform.list.PageRequest;
import org.xuecang.platform.list.SortKey;

/** Reads the audit trail, for those who may. */
@ApplicationScoped
class AuditService {

    private static final TypeReference<Map<String, String>> SUBJECTS = new TypeReference<>() {};

    /** What concerns only its actor belongs to the actor's unit. */
    private static final String CONCERNED = "coalesce(a.organisation_id, a.unit_id)";

    @Inject
    Gate gate;

    @Inject
    Lists lists;

    @Inject
    SealVerification verification;

    @Inject
    AuditNames names;

    @Inject
    ObjectMapper json;

    Page<AuditEventView> list(AuditFilter filter, PageRequest request) {
        ListQuery query = ListQuery.of(
                        "a.id, a.at, a.actor_id, a.roles, a.unit_id, a.organisation_id, a.operation,"
                                + " cast(a.subjects as text) as subjects, a.correlation_id",
                        "audit_event a")
                .visible(gate.where(AuditPermission.READ, CONCERNED))
                .whereGiven("a.at >= ?", filter.from())
                .whereGiven("a.at < ?", filter.to())
                .whereGiven("a.actor_id = ?", filter.actor())
                .whereGiven("a.operation = ?", filter.operation())
                .whereGiven(CONCERNED + " = ?", filter.organisation())
                .orderBy(SortKey.descending("a.at", "timestamptz"), SortKey.descending("a.id", "uuid"))
                .sorted(request, AuditSort.class, _ -> SortKey.ascending("a.at", "timestamptz"));
        Page<AuditEventRow> rows = lists.page(query, request, AuditEventRow.class);
        List<AuditEvent> events = rows.items().stream().map(this::event).toList();
        Map<UUID, String> known = names.of(events);
        return new Page<>(events.stream().map(event -> event.named(known)).toList(), rows.next(), rows.total());
    }

    AuditVerificationView verify() {
        // the chain is one for all organisations and its check shows numbers only: whoever audits anywhere may ask
        gate.where(AuditPermission.READ, CONCERNED);
        return verification.verify();
    }

    private AuditEvent event(AuditEventRow row) {
        try {
            return new AuditEvent(row, json.readValue(row.subjects(), SUBJECTS));
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("audit event " + row.id() + " cannot be read", damaged);
        }
    }
}
