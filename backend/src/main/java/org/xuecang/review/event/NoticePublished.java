package org.xuecang.review.event;

import java.util.UUID;

/** Everybody may read what was decided of a round, and object. */
public record NoticePublished(UUID noticeId, UUID roundId) {}
