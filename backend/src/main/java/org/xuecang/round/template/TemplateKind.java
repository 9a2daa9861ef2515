package org.xuecang.round.template;

/** What a template is for. */
public enum TemplateKind {
    /** 申报表 */
    FORM,
    /** 评分标准 */
    RUBRIC,
    /** 流程 */
    PIPELINE
}
