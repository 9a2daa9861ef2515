package org.xuecang.review.heldback;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.xuecang.review.blind.BlindFiles;

/** What became of a file that was held back. */
@Schema(name = "HeldFileState")
enum HeldFileState {
    /** Nobody has looked at it, and a blind stage lies before the case. */
    WAITING,
    /** Somebody looked, and experts get it. */
    LET_THROUGH,
    /** Experts get another file in its place. */
    REPLACED,
    /** Somebody decided that experts do not get it. */
    REFUSED,
    /** Nobody looked, and it is not needed any more: the case has gone on or back, or was withdrawn. */
    LAPSED;

    /** Of rows of {@code blind_file f} and {@code round_application a}. */
    static final String OF_ROW = """
            case when f.state = 'SHOWN' and f.replaced then 'REPLACED' when f.state = 'SHOWN' then 'LET_THROUGH'
                when f.changed_by is not null then 'REFUSED' when %s then 'WAITING' else 'LAPSED' end
            """.formatted(BlindFiles.AWAITED);

    /** The same as {@link #OF_ROW} being {@link #WAITING}. */
    static final String IS_WAITING = "f.state <> 'SHOWN' and f.changed_by is null and " + BlindFiles.AWAITED;
}
