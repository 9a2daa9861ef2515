package org.xuecang.audit;

import java.time.Instant;
import java.util.UUID;

/** What an auditor looks for; null members do not restrict. {@code from} is included, {@code to} is not. */
record AuditFilter(Instant from, Instant to, UUID actor, String operation, UUID organisation) {}
