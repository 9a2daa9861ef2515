package org.xuecang.signoff.event;

import java.util.UUID;

/** A sign-off was approved, by a leader or a meeting: the subject takes effect. */
public record SignOffApproved(UUID signOffId, String subjectType, UUID subjectId) {}
