package org.xuecang.platform.file;

import java.io.IOException;
import java.util.Locale;

/** There is no verdict on a content, for now. */
final class ScanFailure extends IOException {

    /** Why. */
    enum Reason {
        /** The scanner is down, does not answer in time or hangs up. */
        UNREACHABLE,
        /** The scanner takes no content of this size: its own limit is to be raised. */
        TOO_LARGE,
        /** It answers something that is no verdict. */
        UNCLEAR,
        /** The content could not be read from the store. */
        STORE;

        String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private final Reason reason;

    ScanFailure(Reason reason, IOException cause) {
        super("no verdict: " + reason.code(), cause);
        this.reason = reason;
    }

    /** Whether another content may well get a verdict. */
    boolean isOfThisContent() {
        return reason == Reason.TOO_LARGE || reason == Reason.UNCLEAR;
    }

    Reason reason() {
        return reason;
    }
}
