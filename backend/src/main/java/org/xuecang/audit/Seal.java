package org.xuecang.audit;

import java.util.Arrays;

/** One link of the chain: all events of the transactions from one id (included) to another (excluded). */
final class Seal {

    static final int HASH = 32;

    /** What the first seal chains to. */
    static final Seal NONE = new Seal(0, 0, 0, 0, new byte[HASH], new byte[HASH]);

    private final long sequence;
    private final long fromXid;
    private final long belowXid;
    private final long events;
    private final byte[] previous;
    private final byte[] hash;

    Seal(long sequence, long fromXid, long belowXid, long events, byte[] previous, byte[] hash) {
        this.sequence = sequence;
        this.fromXid = fromXid;
        this.belowXid = belowXid;
        this.events = events;
        this.previous = previous.clone();
        this.hash = hash.clone();
    }

    long sequence() {
        return sequence;
    }

    long fromXid() {
        return fromXid;
    }

    long belowXid() {
        return belowXid;
    }

    long events() {
        return events;
    }

    byte[] previous() {
        return previous.clone();
    }

    byte[] hash() {
        return hash.clone();
    }

    boolean follows(Seal earlier) {
        return sequence == earlier.sequence + 1 && fromXid == earlier.belowXid && Arrays.equals(previous, earlier.hash);
    }

    boolean equalsComputed(Seal computed) {
        return events == computed.events && Arrays.equals(hash, computed.hash);
    }
}
