package org.xuecang.platform.http;

/** Something whose writes are guarded by {@code If-Match}: an aggregate root, and the view that shows it. */
public interface Versioned {

    /** Raised by one with every write to the root or a part of it. */
    long version();
}
