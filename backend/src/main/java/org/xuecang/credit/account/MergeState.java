package org.xuecang.credit.account;

/** Where the merging of two accounts stands. */
enum MergeState {
    OPEN,
    DONE,
    REFUSED,
    /** By whoever asked for it. */
    WITHDRAWN
}
