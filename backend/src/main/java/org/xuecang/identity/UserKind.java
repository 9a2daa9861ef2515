package org.xuecang.identity;

/** Whom an account stands for. */
public enum UserKind {
    PERSON,
    /** Signs in by client credentials. */
    PROGRAM
}
