package org.xuecang.review.pool;

/** Orders of a pool of experts. */
enum ExpertSort {
    NAME,
    CAPACITY,
    OPEN
}
