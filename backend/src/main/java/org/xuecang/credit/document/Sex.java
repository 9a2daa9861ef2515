package org.xuecang.credit.document;

/** As a document states it. */
public enum Sex {
    MALE,
    FEMALE
}
