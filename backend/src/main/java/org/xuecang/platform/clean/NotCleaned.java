package org.xuecang.platform.clean;

import java.io.Serial;

/** A file of which no copy can be made that is known to hold nothing beside what is seen. */
public final class NotCleaned extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    NotCleaned(String why) {
        super(why);
    }

    NotCleaned(Throwable cause) {
        super(cause);
    }
}
