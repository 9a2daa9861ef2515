package org.xuecang.credit.account;

/** Where an account stands. */
public enum AccountState {
    OPEN,
    /** 已注销; can be opened again. */
    CLOSED,
    /** Its person's other account stays, and is read with what was posted here. */
    MERGED,
    /** Nothing personal is left; its number and its postings are, so that every sum stays. */
    ERASED
}
