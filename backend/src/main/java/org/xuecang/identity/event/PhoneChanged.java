package org.xuecang.identity.event;

import java.util.UUID;

/** An account has another phone number, by which it may turn out to be one person's with others. */
public record PhoneChanged(UUID userId) {}
