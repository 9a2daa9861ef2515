package org.xuecang.platform;

import java.math.BigInteger;

/**
 * Letters and digits that are read out and typed from paper without being mistaken: Crockford's base 32, without I, L, O
 * and U.
 */
public final class Crockford {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** How many bits a letter holds. */
    private static final int BITS = 5;

    /** How many letters stand together between hyphens. */
    private static final int GROUP = 5;

    private Crockford() {}

    /**
     * @param bits read from the lowest; what is not used is left
     * @param groups of five letters each
     * @return such as {@code 7F3K9-Q2MXA}
     */
    public static String groups(BigInteger bits, int groups) {
        StringBuilder text = new StringBuilder();
        BigInteger rest = bits;
        for (int i = 0; i < groups * GROUP; i++) {
            if (i > 0 && i % GROUP == 0) {
                text.append('-');
            }
            text.append(LETTERS.charAt(rest.intValue() & (LETTERS.length() - 1)));
            rest = rest.shiftRight(BITS);
        }
        return text.toString();
    }

    /** How many bits so many groups hold. */
    public static int bits(int groups) {
        return groups * GROUP * BITS;
    }
}
