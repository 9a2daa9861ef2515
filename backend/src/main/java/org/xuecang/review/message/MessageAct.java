package org.xuecang.review.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.notification.NotificationKind;

/** What a batch of messages tells of. */
@Schema(name = "RoundMessageAct")
public enum MessageAct implements NotificationKind {
    /** The decision of the round was approved. */
    ROUND_DECIDED,
    /** What was selected got its awards, as when a public notice is over. */
    ROUND_AWARDED,
    /** Something holds no more that was told before. */
    ROUND_CORRECTED
}
