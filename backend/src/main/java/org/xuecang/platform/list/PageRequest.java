package org.xuecang.platform.list;

/**
 * Which page of a list.
 *
 * @param limit items a page, 1 to 200
 * @param cursor from the page before, or null for the first
 */
public record PageRequest(int limit, String cursor) {

    public static final int MOST = 200;

    /** Longest cursor, in characters; the server takes in a request line of twice that. */
    public static final int CURSOR = 2_000;
}
