package org.xuecang.platform.outbox;

/**
 * Does the work of one kind of message. Runs as the system, in a transaction that also marks the message as done: what it
 * writes happens once, what it does outside the database may be repeated, so that must bear repetition (the message's id
 * is the same each time). Throwing has the message tried again later.
 */
public interface OutboxHandler {

    /** The kind it handles, feature first: {@code notification.mail}. One handler a kind. */
    String kind();

    void handle(OutboxMessage message);
}
