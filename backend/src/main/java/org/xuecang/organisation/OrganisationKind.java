package org.xuecang.organisation;

/** What an organisation is; the divisions come first, from the top down. */
public enum OrganisationKind {
    PROVINCE,
    CITY,
    COUNTY,
    /** 镇、街道、区 */
    TOWN,
    /** 村、社区 */
    VILLAGE,
    /** 局 */
    BUREAU,
    /** 办公室，含委员会办公室 */
    OFFICE,
    OPEN_UNIVERSITY,
    /** 社区教育中心 */
    CENTRE,
    SCHOOL,
    ENTERPRISE,
    OTHER
}
