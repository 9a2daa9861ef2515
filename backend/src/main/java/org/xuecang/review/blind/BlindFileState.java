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
    NOT_CLEANED;

    /** Why one that comes to it by being gone through is held back; null where it is not. */
    HeldFor heldFor() {
        return switch (this) {
            case SHOWN -> null;
            case TO_LOOK_AT -> HeldFor.PICTURES;
            case TELLS -> HeldFor.WORDS;
            case NOT_CLEANED -> HeldFor.NOT_CLEANED;
        };
    }
}
