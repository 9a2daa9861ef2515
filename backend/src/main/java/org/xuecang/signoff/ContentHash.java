package org.xuecang.signoff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** What exactly is signed: SHA-256 of a subject's content, 64 hexadecimal digits. */
public final class ContentHash {

    private ContentHash() {}

    /** @param canonical the same text whenever the content is the same, such as JSON with sorted keys */
    public static String of(String canonical) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
