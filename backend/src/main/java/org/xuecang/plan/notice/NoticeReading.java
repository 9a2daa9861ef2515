package org.xuecang.plan.notice;

import java.util.List;

/**
 * What one notice yielded.
 *
 * @param sourceText the notice's text as extracted, one paragraph a line, table cells introduced by a tab; every span
 *     points into it
 * @param draft the plan as far as it could be read
 * @param findings what is missing, doubtful or was left out, in the order of the text
 */
public record NoticeReading(String sourceText, PlanDraft draft, List<Finding> findings) {
    public NoticeReading {
        findings = List.copyOf(findings);
    }
}
