package org.xuecang.platform.file;

import java.text.Normalizer;

/** A file's name as it is kept: what a person can read, and nothing that could lead elsewhere or read otherwise. */
public final class FileName {

    private static final int LONGEST = 200;

    /** For a name of which nothing is left. */
    private static final String UNNAMED = "未命名";

    private FileName() {}

    /**
     * Drops folders, control characters and everything that is not seen but changes what is seen (bidi marks, zero-width
     * characters); cuts to 200 characters before the ending, which is kept.
     *
     * @param given as the browser sent it, or null
     */
    public static String clean(String given) {
        String name = Normalizer.normalize(given == null ? "" : given, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        name = name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]", "").strip();
        if (name.codePointCount(0, name.length()) > LONGEST) {
            name = shorten(name);
        }
        return name.isEmpty() ? UNNAMED : name;
    }

    private static String shorten(String name) {
        int dot = name.lastIndexOf('.');
        String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
        int kept = LONGEST - ending.length();
        return name.substring(0, name.offsetByCodePoints(0, kept)) + ending;
    }
}
