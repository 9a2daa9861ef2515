package org.xuecang.application;

import jakarta.enterprise.context.ApplicationScoped;
import org.xuecang.round.pipeline.StageKind;

/** Applicants write and hand in (提交申报). */
@ApplicationScoped
class SubmissionStage implements StageKind {

    static final String CODE = "submission";

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Part part() {
        return Part.BEGINS;
    }
}
