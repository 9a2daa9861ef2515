package org.xuecang.demo;

/** One feature's share of the demo world; loaded as the system, in a transaction of its own, once. */
interface DemoPart {

    /** Stable name under which the loading is remembered. */
    String name();

    /** Parts load in ascending order: organisations 10, users 20, rounds 30, and the plan that measures them 40. */
    int order();

    void load();
}
