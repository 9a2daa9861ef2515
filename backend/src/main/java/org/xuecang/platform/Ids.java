package org.xuecang.platform;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifiers of everything stored: UUID version 7 (RFC 9562), so that primary keys grow with time. */
public final class Ids {

    private Ids() {}

    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
