package org.xuecang.signoff.event;

import java.util.UUID;

/** A subject was sent for sign-off and waits to be checked. */
public record SignOffStarted(UUID signOffId, String subjectType, UUID subjectId) {}
