package org.xuecang.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What comes out of a formal check. */
@Schema(name = "CheckVerdict")
public enum CheckVerdict {
    /** It goes on to the next stage. */
    ADMITTED,
    /** To be corrected by a day. */
    RETURNED,
    /** It ends here (形式审查未通过). */
    REFUSED
}
