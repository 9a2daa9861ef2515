package org.xuecang.round.template;

import org.xuecang.platform.problem.ProblemType;

/** Why something cannot be done with a form, a rubric or a pipeline. */
public enum TemplateProblem implements ProblemType {
    TEMPLATE_RETIRED(409),
    /** It holds something that was not published, and that would be lost. */
    TEMPLATE_UNPUBLISHED(409),
    /** The content is as the latest version has it. */
    NOTHING_TO_PUBLISH(409),
    /** The content has faults; they are listed. */
    TEMPLATE_NOT_PUBLISHABLE(422);

    private final int status;

    TemplateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
