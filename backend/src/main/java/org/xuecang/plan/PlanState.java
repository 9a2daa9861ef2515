package org.xuecang.plan;

/** Where a plan stands. A draft that was given up is discarded; a published plan ends by being closed. */
public enum PlanState {
    DRAFT,
    PUBLISHED,
    CLOSED,
    DISCARDED
}
