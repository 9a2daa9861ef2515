package org.xuecang.platform.list;

/**
 * Which page of a list.
 *
 * @param limit items a page, 1 to 200
 * @param cursor from the page before, or null for the first
 * @param sort a named order of the list, with a minus for the other way round; null for the list's own
 */
public record PageRequest(int limit, String cursor, String sort) {

    public static final int MOST = 200;

    /** Longest cursor, in characters; the server takes in a request line of twice that. */
    public static final int CURSOR = 2_000;

    /** Of a list that has its own order only. */
    public PageRequest(int limit, String cursor) {
        this(limit, cursor, null);
    }
}
