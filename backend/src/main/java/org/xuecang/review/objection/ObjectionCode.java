package org.xuecang.review.objection;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Locale;
import org.xuecang.platform.Crockford;
import org.xuecang.platform.Sha256;

/**
 * By what somebody finds the answer to their objection: four times five letters and digits that can be read out over the
 * phone, 100 bits. Only its hash is kept.
 */
record ObjectionCode(String text) {

    /** As it may come back: with or without hyphens, in either case. */
    static final String SHAPE = "[0-9A-Za-z-]{20,23}";

    private static final int GROUPS = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static ObjectionCode next() {
        return new ObjectionCode(Crockford.groups(new BigInteger(Crockford.bits(GROUPS), RANDOM), GROUPS));
    }

    byte[] sha256() {
        return Sha256.of(text.replace("-", "").toUpperCase(Locale.ROOT));
    }
}
