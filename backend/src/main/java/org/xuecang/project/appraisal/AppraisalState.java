package org.xuecang.project.appraisal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an appraisal has come. */
@Schema(name = "AppraisalState")
public enum AppraisalState {
    AWAITING,
    /** It fell short (整改中): it is put right by a day and looked at once more. */
    PUTTING_RIGHT,
    PASSED,
    FAILED
}
