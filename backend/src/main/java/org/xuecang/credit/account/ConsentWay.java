package org.xuecang.credit.account;

/** How a resident agreed. */
public enum ConsentWay {
    ON_SCREEN,
    /** Signed, kept by the unit. */
    ON_PAPER,
    /** Collected by the organisation that opens for its people. */
    THROUGH_ORGANISATION
}
