package org.xuecang.review.event;

import java.util.UUID;

/** Of two people it was said what they are to each other, or that they are one. */
public record TieDeclared(UUID personId, UUID otherId) {}
