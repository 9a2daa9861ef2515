package org.xuecang.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** A kind of thing of which everybody reads one. */
@ApplicationScoped
class OpenThings implements AttachmentReaders {

    static final String KIND = "open-thing";
    static final UUID OPEN = UUID.fromString("0190a000-0000-7000-8000-00000000f001");

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayRead(UUID thingId) {
        return OPEN.equals(thingId);
    }
}
