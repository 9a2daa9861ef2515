package org.xuecang.round;

/** Where a round stands. What follows from the clock is told, never stored: {@link RoundStanding}. */
enum RoundState {
    DRAFT,
    OPEN,
    CONCLUDED,
    DISCARDED
}
