package org.xuecang.credit.account;

/** What the list of accounts can be sorted by. */
enum AccountSort {
    NUMBER,
    OPENED_ON
}
