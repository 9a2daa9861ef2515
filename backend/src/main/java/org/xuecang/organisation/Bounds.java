package org.xuecang.organisation;

/** The bounds that the tables' check constraints state too. */
public final class Bounds {

    public static final int NAME = 100;
    static final int ALIASES = 50;
    static final int SORT_ORDER = 99_999;
    public static final int TEXT = 2_000;
    public static final int SUBJECT = 200;
    static final int ROWS = 2_000;

    /** GB/T 2260 to the county, GB/T 10114 to the town, then the village: 6, 9 or 12 digits. */
    static final String DIVISION_CODE = "[0-9]{6}([0-9]{3}([0-9]{3})?)?";

    static final int CODE_LENGTH = 12;

    private Bounds() {}
}
