package org.xuecang.platform.waiting;

import java.util.Set;
import org.xuecang.platform.access.Permission;

/** One kind of thing that waits for somebody to act on it; a CDI bean of the feature whose thing it is. */
public interface WaitingKind {

    /** Stable name in kebab case, such as {@code formal-check}; its words stand in the user interface's texts. */
    String code();

    /** Leave to act on such a thing; who holds none of these anywhere never has one to do. */
    Set<? extends Permission> acting();

    /** What of it waits for the caller today, who may act on some; asks the database nothing. */
    WaitingRows waiting();
}
