package org.xuecang.signoff.event;

import java.util.UUID;

/** The drafter took a sign-off back before approval: the subject may be edited again. */
public record SignOffWithdrawn(UUID signOffId, String subjectType, UUID subjectId) {}
