package org.xuecang.credit.account;

/** How an account was opened. */
public enum OpeningWay {
    /** On a phone, by or beside the person. */
    PHONE,
    /** 柜台. */
    COUNTER,
    /** 集体开户: by an organisation for its people. */
    COLLECTIVE,
    /** By a program. */
    PROGRAM
}
