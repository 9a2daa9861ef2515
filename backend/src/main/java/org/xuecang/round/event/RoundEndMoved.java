package org.xuecang.round.event;

import java.util.UUID;

/** A round's window ends at another time than was said. */
public record RoundEndMoved(UUID roundId) {}
