package org.xuecang.round.event;

import java.util.UUID;

/** Units are called to apply. */
public record RoundOpened(UUID roundId) {}
