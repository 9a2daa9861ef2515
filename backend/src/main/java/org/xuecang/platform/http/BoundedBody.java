package org.xuecang.platform.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.xuecang.platform.problem.PlatformProblem;

/** A body that is refused as soon as more than so many bytes of it have been read. */
final class BoundedBody extends FilterInputStream {

    private final long limit;
    private long read;

    BoundedBody(InputStream body, long limit) {
        super(body);
        this.limit = limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        count(one < 0 ? 0 : 1);
        return one;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        int some = super.read(into, offset, length);
        count(Math.max(some, 0));
        return some;
    }

    /** @throws org.xuecang.platform.problem.DomainError 413 {@code too-large} */
    private void count(int more) {
        read += more;
        if (read > limit) {
            throw PlatformProblem.TOO_LARGE.error("limit", limit);
        }
    }
}
