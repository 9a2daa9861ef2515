package org.xuecang.round.template;

/** What lists of forms, rubrics and pipelines can be sorted by. */
public enum TemplateSort {
    NAME,
    CHANGED_AT
}
