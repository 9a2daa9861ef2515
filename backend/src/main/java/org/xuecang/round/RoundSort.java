package org.xuecang.round;

/** What the list of rounds can be sorted by. */
public enum RoundSort {
    TITLE,
    YEAR,
    CLOSES_AT
}
