package org.xuecang.audit;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** An event with its subjects read. */
record AuditEvent(AuditEventRow row, Map<String, String> subjects) {

    AuditEventView named(Map<UUID, String> names) {
        return new AuditEventView(
                row.id(),
                row.at(),
                row.actorId(),
                names.get(row.actorId()),
                row.roles(),
                row.unitId(),
                names.get(row.unitId()),
                row.organisationId(),
                names.get(row.organisationId()),
                row.operation(),
                subjects,
                subjects.entrySet().stream()
                        .filter(subject -> AuditNames.id(subject.getValue())
                                .filter(names::containsKey)
                                .isPresent())
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, subject -> names.get(UUID.fromString(subject.getValue())))),
                row.correlationId());
    }
}
