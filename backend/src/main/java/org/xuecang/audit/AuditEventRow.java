package org.xuecang.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** An event as the list's SQL answers it. */
record AuditEventRow(
        UUID id,
        Instant at,
        UUID actorId,
        List<String> roles,
        UUID unitId,
        UUID organisationId,
        String operation,
        String subjects,
        String correlationId) {}
