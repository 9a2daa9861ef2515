package org.xuecang.review.blind;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a file was held back from the experts of blind stages when it was gone through. */
@Schema(name = "HeldFor")
public enum HeldFor {
    /** It holds pictures, film or pages without text, which only an eye can judge. */
    PICTURES,
    /** Words that tell whose case it is stand in it, see {@link TellKind}. */
    WORDS,
    /** It cannot be had without what programs write into it: damaged, locked, of an old format, with macros. */
    NOT_CLEANED
}
