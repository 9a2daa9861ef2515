package org.xuecang.review.message;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a message is on its way. */
@Schema(name = "RoundMessageState")
enum MessageState {
    WAITING,
    /** Somebody held it back; it does not go with the others. */
    HELD,
    /** Its recipient is left out, for a reason. */
    REMOVED,
    SENT,
    /** When it was to go nothing of it was true any more, or all of it was told before. */
    DROPPED
}
