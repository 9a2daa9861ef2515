package org.xuecang.project.appraisal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a finding comes to: 优秀, 合格, 不合格. */
@Schema(name = "AppraisalGrade")
public enum AppraisalGrade {
    EXCELLENT,
    PASS,
    FAIL
}
