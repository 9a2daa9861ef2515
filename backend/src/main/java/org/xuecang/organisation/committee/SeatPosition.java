package org.xuecang.organisation.committee;

/** What a member is in a committee, the highest first. */
public enum SeatPosition {
    /** 主任 */
    CHAIR,
    /** 副主任 */
    DEPUTY_CHAIR,
    /** 秘书长 */
    SECRETARY,
    /** 成员单位 */
    MEMBER
}
