package org.xuecang.identity;

/** Whether an account may call. */
public enum UserState {
    /** Not signed in yet. */
    INVITED,
    ACTIVE,
    /** Every call is refused, whatever token it bears. */
    DISABLED
}
