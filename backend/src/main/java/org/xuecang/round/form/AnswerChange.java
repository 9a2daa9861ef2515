package org.xuecang.round.form;

/**
 * What became of one place of the answers from one time to another. Rows of a list are known again where they moved or
 * changed, so a place may have one pointer before and another after.
 *
 * @param from into the answers before; null for what was added
 * @param to into the answers after; null for what was removed
 */
public record AnswerChange(What what, String from, String to) {

    /** What became of it. */
    public enum What {
        ADDED,
        REMOVED,
        CHANGED,
        /** A row that is among others otherwise than before; what changed within it is told beside. */
        MOVED
    }
}
