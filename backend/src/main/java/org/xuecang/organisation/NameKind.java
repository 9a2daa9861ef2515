package org.xuecang.organisation;

/** An organisation has one official name on a day, and any number of names by which others call it. */
enum NameKind {
    OFFICIAL,
    ALIAS
}
