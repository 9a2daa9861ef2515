package org.xuecang.credit.account;

/** What was done with an account. */
enum AccountEventKind {
    OPENED,
    CORRECTED,
    DOCUMENT_ADDED,
    CLOSED,
    REOPENED,
    /** Shown in full. */
    DISCLOSED,
    ERASED,
    /** Into another, which stays. */
    MERGED,
    /** The one that stays. */
    TOOK_OVER
}
