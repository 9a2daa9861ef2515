package org.xuecang.platform.http;

import java.util.regex.Pattern;

/**
 * Text that comes out of the database as it went in. PostgreSQL keeps no NUL, and half of a surrogate pair, which a JSON
 * value can hold as an escape, is no character: it would be kept as a question mark.
 */
public final class KeptText {

    /** Of the fault that a text is not. */
    public static final String CODE = "text-not-kept";

    /** Java takes a whole pair for one character, so that only halves are of the category. */
    private static final Pattern NOT_KEPT = Pattern.compile("[\\x00\\p{Cs}]");

    private KeptText() {}

    public static boolean isKept(String text) {
        return !NOT_KEPT.matcher(text).find();
    }
}
