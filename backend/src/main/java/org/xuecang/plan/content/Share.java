package org.xuecang.plan.content;

/** How several units share one task or figure: one total for all of them, or one each. */
public enum Share {
    SHARED_TOTAL,
    EACH
}
