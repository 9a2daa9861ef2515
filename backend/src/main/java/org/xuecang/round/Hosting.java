package org.xuecang.round;

/** Who decides in the end (主办). */
public enum Hosting {
    /** 本级: here, all stages. */
    HERE,
    /** 上级: outside this installation; here is selected and sent. */
    ABOVE
}
