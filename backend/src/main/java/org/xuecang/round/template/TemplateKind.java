package org.xuecang.round.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template is for. */
public enum TemplateKind {
    /** 申报表 */
    FORM,
    /** 评分标准 */
    RUBRIC,
    /** 流程 */
    PIPELINE;

    /** What a document says that holds one. */
    String format() {
        return "xuecang-" + name().toLowerCase(Locale.ROOT);
    }

    static Optional<TemplateKind> ofFormat(String format) {
        return Arrays.stream(values())
                .filter(kind -> kind.format().equals(format))
                .findFirst();
    }
}
