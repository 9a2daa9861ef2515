package org.xuecang.review.blind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether experts of a blind stage get a file. */
@Schema(name = "BlindFileState")
public enum BlindFileState {
    SHOWN,
    /** It holds pictures, which only an eye can judge: nobody has looked yet, or whoever did holds it back. */
    TO_LOOK_AT,
    /** A word that tells whose case it is stands in it. */
    TELLS,
    /** It cannot be had without what programs write into it: damaged, locked, of an old format, with macros. */
    NOT_CLEANED
}
