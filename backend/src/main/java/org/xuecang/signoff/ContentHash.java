package org.xuecang.signoff;

import org.xuecang.platform.Sha256;

/** What exactly is signed: SHA-256 of a subject's content, 64 hexadecimal digits. */
public final class ContentHash {

    private ContentHash() {}

    /** @param canonical the same text whenever the content is the same, such as JSON with sorted keys */
    public static String of(String canonical) {
        return Sha256.hex(canonical);
    }
}
