package org.xuecang.platform.waiting;

import java.util.Optional;

/** One kind of thing that waits for somebody to act on it; a CDI bean of the feature whose thing it is. */
public interface WaitingKind {

    /** Stable name in kebab case, such as {@code formal-check}; its words stand in the user interface's texts. */
    String code();

    /**
     * What of it waits for the caller today; asks the database nothing.
     *
     * @return empty where they never have such a thing to do
     */
    Optional<WaitingRows> waiting();
}
