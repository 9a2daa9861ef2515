package org.xuecang.notification;

/** What the own messages can be sorted by. */
enum NotificationSort {
    CREATED_AT,
    DUE_ON
}
