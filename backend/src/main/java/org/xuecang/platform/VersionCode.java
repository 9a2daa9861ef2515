package org.xuecang.platform;

import java.math.BigInteger;

/**
 * A short word for exactly this content (版本码), printed on paper so that whoever holds it can tell whether it is what
 * stands on line: 50 bits of a SHA-256, without letters that are mistaken for digits (Crockford's base 32).
 */
public final class VersionCode {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 10;
    private static final int BITS = 5;

    private VersionCode() {}

    /**
     * @param canonical the same text whenever the content is the same
     * @return such as {@code 7F3K9-Q2MXA}
     */
    public static String of(String canonical) {
        BigInteger rest = new BigInteger(1, Sha256.of(canonical));
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            if (i == LENGTH / 2) {
                code.append('-');
            }
            code.append(LETTERS.charAt(rest.intValue() & (LETTERS.length() - 1)));
            rest = rest.shiftRight(BITS);
        }
        return code.toString();
    }
}
