package org.xuecang.plan.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.xuecang.platform.Ids;

/** What all nodes have in common: an id that is given once, and lists that are never missing. */
final class Nodes {

    private Nodes() {}

    static UUID id(UUID given) {
        return given == null ? Ids.next() : given;
    }

    /** Keeps null elements, so that validation can name their place. */
    static <T> List<T> list(List<T> given) {
        return given == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(given));
    }
}
