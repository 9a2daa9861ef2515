package org.xuecang.review.decision;

/** Orders of the list of awards. */
enum AwardSort {
    TITLE,
    AWARDED_ON
}
