package org.xuecang.launcher;

/** Something stands in the way of a start; the message is one line that ends with what to do about it. */
public final class LauncherFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LauncherFault(String message) {
        super(message);
    }

    LauncherFault(String message, Throwable cause) {
        super(message, cause);
    }
}
