package org.xuecang.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message in the reader's language. */
@Schema(name = "Notification")
record NotificationView(
        @Schema(required = true) UUID id,

        @Schema(required = true, examples = "sign-off-to-check")
        String kind,

        @Schema(required = true, examples = "《2024年社区教育工作要点》等待您审核")
        String text,

        @Schema(required = true, nullable = true, description = "What more it says, line by line; null for most")
        String body,

        @Schema(
                required = true,
                description = "For a work group's chat: the text with deadline and link, naming nobody")
        String chatText,

        @Schema(
                required = true,
                nullable = true,
                description = "Path in the web application; null where the subject is gone")
        String path,

        @Schema(required = true, examples = "sign-off") String subjectType,
        @Schema(required = true) UUID subjectId,

        @Schema(required = true, nullable = true, description = "Day by which something is asked for, Asia/Shanghai")
        LocalDate dueOn,

        @Schema(required = true) Instant createdAt,
        @Schema(required = true, nullable = true) Instant readAt) {}
