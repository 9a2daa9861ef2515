package org.xuecang.identity;

/** What the list of accounts can be sorted by. */
enum UserSort {
    DISPLAY_NAME,
    USERNAME
}
