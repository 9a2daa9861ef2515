package org.xuecang.review.heldback;

/** Orders of the list of files that are held back. */
enum HeldFileSort {
    TITLE,
    NAME,
    CHANGED_AT
}
