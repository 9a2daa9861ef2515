package org.xuecang.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a round stands at a moment. */
@Schema(name = "RoundStanding")
public enum RoundStanding {
    DRAFT,
    /** It has opened; its window has not begun. */
    ANNOUNCED,
    /** Applications can be handed in. */
    OPEN,
    /** The window has ended; cases go through the stages. */
    CLOSED,
    CONCLUDED
}
