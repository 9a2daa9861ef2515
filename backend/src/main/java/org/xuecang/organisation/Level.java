package org.xuecang.organisation;

/** The administrative level at which something is awarded, the highest first. */
public enum Level {
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY,
    TOWN,
    VILLAGE
}
