package org.xuecang.round.event;

import java.util.UUID;

/** A round went on with another version of its form. */
public record RoundFormMoved(UUID roundId) {}
