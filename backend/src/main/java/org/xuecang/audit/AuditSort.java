package org.xuecang.audit;

/** What the audit trail can be sorted by. */
enum AuditSort {
    AT
}
