package org.xuecang.review.event;

import java.util.UUID;

/** An expert said whether they review in a round, or is asked no more. */
public record InvitationAnswered(UUID invitationId, UUID roundId, boolean declined) {}
