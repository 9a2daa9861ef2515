package org.xuecang.notification;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many messages the caller has not read. */
record UnreadCount(@Schema(required = true, examples = "3") int count) {}
