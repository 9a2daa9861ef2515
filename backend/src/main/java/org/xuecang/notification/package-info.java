/**
 * Messages (消息): in the app, as text for a work group's chat, and once a day by mail. It knows no feature: a feature
 * sends through {@link org.xuecang.notification.Notifications} and tells through
 * {@link org.xuecang.notification.NotificationSubjects} what its subjects are called and where they are shown. Rows hold
 * ids only and are worded in the reader's language when read. Only this feature writes the {@code notification*} tables.
 */
package org.xuecang.notification;
