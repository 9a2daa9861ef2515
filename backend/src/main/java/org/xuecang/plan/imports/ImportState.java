package org.xuecang.plan.imports;

/** Where an import stands; the last two are final. */
public enum ImportState {
    OPEN,
    ACCEPTED,
    DISCARDED
}
