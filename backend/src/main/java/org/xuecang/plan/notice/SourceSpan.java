package org.xuecang.plan.notice;

/**
 * A place in a reading's source text.
 *
 * @param start first UTF-16 code unit, from 0
 * @param end one past the last UTF-16 code unit, never before {@code start}
 */
public record SourceSpan(int start, int end) {
    public SourceSpan {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("Not a span: " + start + ".." + end);
        }
    }
}
