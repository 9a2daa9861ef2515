package org.xuecang.platform.http;

/** Not an error: the request was done before, and this is what it was answered. */
public class Replay extends RuntimeException {

    private final int status;
    private final String location;

    Replay(int status, String location) {
        super("replayed", null, false, false);
        this.status = status;
        this.location = location;
    }

    int status() {
        return status;
    }

    String location() {
        return location;
    }
}
