package org.xuecang.review.publicnotice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a public notice has come. */
@Schema(name = "PublicNoticeState")
public enum PublicNoticeState {
    DRAFT,
    IN_SIGN_OFF,
    /** Open to everybody; it stays so when it is concluded. */
    PUBLISHED,
    /** Its days are over, and every case that nobody objects to has gone on. */
    CONCLUDED,
    DISCARDED
}
