package org.xuecang.platform.list;

/** Patterns for {@code ilike}. */
public final class TextPattern {

    private TextPattern() {}

    /** For text that contains the given one, whatever characters it is made of. */
    public static String containing(String text) {
        return "%" + text.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
