package org.xuecang.notification;

import java.util.UUID;

/** A way to reach people outside the app. */
interface MessageChannel {

    /** Whether it has been set up; nothing is prepared for one that is not. */
    boolean isOpen();

    /**
     * Sends now and throws where that fails, so that it is tried again.
     *
     * @param messageId the same at each attempt, so that a repetition can be recognised
     * @param userId whose address is looked up at this moment; who has none gets nothing
     */
    void send(UUID messageId, UUID userId, Letter letter);
}
