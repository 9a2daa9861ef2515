package org.xuecang.review.message;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a message says of a case. */
@Schema(name = "RoundMessageSays")
public enum Said {
    SELECTED,
    AWARDED,
    NOT_SELECTED,
    /** Selected here and sent above, where it was not. */
    NOT_SELECTED_ABOVE,
    /** Selected until an objection was upheld. */
    OVERTURNED,
    AWARD_WITHDRAWN;

    /** Whether it takes back what was told before. */
    boolean isReversal() {
        return this == OVERTURNED || this == AWARD_WITHDRAWN;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
