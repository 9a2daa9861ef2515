package org.xuecang.signoff.event;

import java.util.UUID;

/** A sign-off was checked and waits for approval. */
public record SignOffChecked(UUID signOffId, String subjectType, UUID subjectId) {}
