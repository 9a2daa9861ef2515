package org.xuecang.plan.progress;

/** How the closing of a year accounts for an item; what is carried over (结转) begins the next year's draft. */
public enum Outcome {
    DONE,
    CARRIED_OVER,
    DROPPED;

    /** How an item with this outcome stands. */
    ProgressState state() {
        return switch (this) {
            case DONE -> ProgressState.DONE;
            case CARRIED_OVER -> ProgressState.CARRIED_OVER;
            case DROPPED -> ProgressState.DROPPED;
        };
    }
}
