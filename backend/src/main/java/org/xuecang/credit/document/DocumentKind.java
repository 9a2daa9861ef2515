package org.xuecang.credit.document;

/** A document by which a person is known. An account is a citizen's or that of a foreigner who lives here long. */
public enum DocumentKind {
    /** 居民身份证 (GB 11643-1999). */
    ID_CARD,
    /** 港澳台居民居住证: built like an ID card, with a place of 81, 82 or 83. */
    HMT_RESIDENCE_PERMIT,
    /** 外国人永久居留身份证: three letters and twelve digits, since 2023 a 9 and seventeen digits with an ID card's check digit. */
    FOREIGNER_RESIDENCE_PERMIT,
    /** 护照. */
    PASSPORT,
    /** 临时号: 999, ten and five digits, until the person's document is known. */
    TEMPORARY
}
