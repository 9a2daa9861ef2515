package org.xuecang.platform;

import java.math.BigInteger;
import org.xuecang.platform.json.StoredJson;

/**
 * A short word for exactly this content (版本码), printed on paper so that whoever holds it can tell whether it is what
 * stands on line: 50 bits of a SHA-256 in {@link Crockford}'s letters.
 */
public final class VersionCode {

    private static final int GROUPS = 2;

    private VersionCode() {}

    /**
     * @param canonical the same text whenever the content is the same
     * @return such as {@code 7F3K9-Q2MXA}
     */
    public static String of(String canonical) {
        return Crockford.groups(new BigInteger(1, Sha256.of(canonical)), GROUPS);
    }

    /** @param printed a record of all that stands on the paper, whose parts have an order */
    public static String ofContent(Record printed) {
        return of(StoredJson.write(printed));
    }
}
