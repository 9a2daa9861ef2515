package org.xuecang.platform.access;

/** How far a permission goes from the organisation that a role is held for. */
public enum Reach {
    /** The unit itself. */
    UNIT,
    /** The scope and everything below it. */
    SUBTREE,
    /** The scope, everything below it and everything above it: what a county publishes its centres may read. */
    LINE,
    /** Every organisation: what all signed-in holders of the role may read. */
    EVERYWHERE
}
