package org.xuecang.round.programme;

/** What the list of programmes can be sorted by. */
public enum ProgrammeSort {
    NAME,
    ROUNDS
}
