package org.xuecang.signoff.event;

import java.util.UUID;

/** A sign-off was sent back with a reason: the subject may be edited again and sent anew. */
public record SignOffReturned(UUID signOffId, String subjectType, UUID subjectId) {}
