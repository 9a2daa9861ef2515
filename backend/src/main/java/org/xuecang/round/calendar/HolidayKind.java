package org.xuecang.round.calendar;

/** What a notice makes of a day. */
enum HolidayKind {
    /** 放假 */
    OFF,
    /** 调休上班: a Saturday or Sunday that makes up for a day off. */
    WORK
}
