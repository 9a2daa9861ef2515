package org.xuecang.platform.access;

/** What a person or program is here for. A role is held for a unit, over a scope, from a day to a day. */
public enum Role {
    /** 教育局 / 终身学习促进委员会办公室 经办人 */
    OFFICER,
    /** 分管领导 */
    LEADER,
    /** 开放大学 */
    COORDINATOR,
    /** 单位负责人 */
    UNIT_LEADER,
    /** 社区教育中心工作人员 */
    CENTRE_OFFICER,
    /** 申报人 */
    APPLICANT,
    /** 专家 */
    EXPERT,
    /** 审计/纪检 */
    AUDITOR,
    /** 系统管理员 */
    ADMINISTRATOR,
    /** 接入程序 */
    INTEGRATOR
}
