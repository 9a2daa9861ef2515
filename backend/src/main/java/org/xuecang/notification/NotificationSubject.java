package org.xuecang.notification;

import java.util.UUID;

/**
 * The thing that a message is about.
 *
 * @param type as the feature's {@link NotificationSubjects#subjectType()}
 */
public record NotificationSubject(String type, UUID id) {}
