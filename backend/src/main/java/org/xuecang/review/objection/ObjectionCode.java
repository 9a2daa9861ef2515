package org.xuecang.review.objection;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import org.xuecang.platform.Sha256;

/**
 * By what somebody finds the answer to their objection: four times five letters and digits that can be read out over the
 * phone, 100 bits. Only its hash is kept.
 */
record ObjectionCode(String text) {

    /** As it may come back: with or without hyphens, in either case. */
    static final String SHAPE = "[0-9A-Za-z-]{20,23}";

    /** Without I, L, O and U (Crockford's Base32). */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int GROUP = 5;
    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ObjectionCode next() {
        String letters = RANDOM.ints((long) GROUP * GROUPS, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
        return new ObjectionCode(letters.replaceAll("(.{%d})(?=.)".formatted(GROUP), "$1-"));
    }

    byte[] sha256() {
        return Sha256.of(text.replace("-", "").toUpperCase(Locale.ROOT));
    }
}
