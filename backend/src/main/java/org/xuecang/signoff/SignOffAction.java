package org.xuecang.signoff;

/** What the caller may do to a sign-off at this moment. */
enum SignOffAction {
    CHECK,
    APPROVE,
    RECORD_MEETING,
    RETURN,
    WITHDRAW
}
