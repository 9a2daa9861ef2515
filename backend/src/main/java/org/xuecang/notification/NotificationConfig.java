package org.xuecang.notification;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.LocalTime;
import java.time.Period;

/** Messages that leave the app. */
@ConfigMapping(prefix = "xuecang.notification")
interface NotificationConfig {

    /** Where people open the web application; the beginning of every link in mails and chats. */
    @WithDefault("http://localhost:8080")
    URI webAddress();

    /** When the daily digest goes out, Asia/Shanghai. */
    @WithDefault("07:30")
    LocalTime digestAt();

    /** How many days before its deadline a task begins to appear in the digest. */
    @WithDefault("P3D")
    Period remindBefore();

    /** How far back a person's first digest looks. */
    @WithDefault("P7D")
    Period firstLookBack();

    /** Whether there is a mail server to send through; without one no digest is made. */
    @WithDefault("false")
    boolean mail();
}
