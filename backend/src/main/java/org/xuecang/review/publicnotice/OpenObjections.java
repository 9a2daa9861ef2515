package org.xuecang.review.publicnotice;

import java.util.Set;
import java.util.UUID;

/** What keeps cases of a public notice from going on; implemented by the part that keeps the objections. */
public interface OpenObjections {

    /** The cases to which somebody objects, and nobody has answered yet. */
    Set<UUID> disputed(UUID noticeId);
}
