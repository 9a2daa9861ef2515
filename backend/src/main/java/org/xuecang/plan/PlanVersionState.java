package org.xuecang.plan;

/** Where a version of a plan stands; a published one never changes again. */
public enum PlanVersionState {
    DRAFT,
    IN_SIGN_OFF,
    PUBLISHED,
    DISCARDED
}
