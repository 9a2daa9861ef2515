package org.xuecang.organisation.committee;

/** What a committee's meetings can be sorted by. */
enum MeetingSort {
    HELD_ON,
    SUBJECT
}
